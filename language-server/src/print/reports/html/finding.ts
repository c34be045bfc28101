import type { Language } from '../../../core/text/localized.ts';
import { escaped } from '../../documents/markup.ts';
import type { ReviewParagraph } from '../finding-rows.ts';
import type { ReviewLine } from '../pieces.ts';
import type { RemarkReview } from '../remarks.ts';
import type { FindingReview } from '../review.ts';
import { reportWords } from '../words.ts';

/**
 * A finding as an article under a heading of that level, with boxes to tick.
 *
 * @param id Of the heading, its only one in the page.
 */
export function findingHtml(finding: FindingReview, level: number, id: string, language: Language): string {
  const { number, severity, severityName, title, code, rows } = finding;
  const given = rows.map(({ label, paragraphs }) => rowHtml(label, paragraphs.map(paragraphHtml).join('')));
  return `<article class="finding ${severity}" aria-labelledby="${id}">
<h${level} class="name" id="${id}">${number}. ${escaped(severityName)}　${escaped(title)} <a href="#${escaped(code)}">${escaped(code)}</a></h${level}>
<dl>
${given.join('')}${rowHtml(reportWords.decision[language], decisionHtml(language))}</dl>
</article>
`;
}

/** A remark as an article of the same look; what was decided on it stands there already. */
export function remarkHtml({ look, heading, rows }: RemarkReview, level: number, id: string): string {
  const given = rows.map(({ label, paragraphs }) => rowHtml(label, paragraphs.map(paragraphHtml).join('')));
  return `<article class="finding ${look}" aria-labelledby="${id}">
<h${level} class="name" id="${id}">${escaped(heading)}</h${level}>
<dl>
${given.join('')}</dl>
</article>
`;
}

function rowHtml(label: string, content: string): string {
  return `<div><dt>${escaped(label)}</dt><dd>${content}</dd></div>\n`;
}

function paragraphHtml({ said = '', quoted }: ReviewParagraph): string {
  return `<p>${escaped(said)}${quoted ? `<span class="quoted">${lineHtml(quoted)}</span>` : ''}</p>`;
}

function lineHtml(line: ReviewLine): string {
  return line.map(({ text, marked }) => (marked ? `<mark>${escaped(text)}</mark>` : escaped(text))).join('');
}

function decisionHtml(language: Language): string {
  const { accepted, rejected, because } = reportWords;
  const boxes = [accepted, rejected].map((word) => `<span>□ ${word[language]}</span>`);
  return `<p class="decision">${boxes.join('')}<span>${because[language]}</span><span class="blank"></span></p>`;
}
