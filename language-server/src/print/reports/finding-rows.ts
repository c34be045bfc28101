import type { Plan } from '../../core/model/plan.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { oneLine } from '../documents/clean-text.ts';
import { changesOf, type LineChange } from './changes.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { type ReviewLine, unmarked } from './pieces.ts';
import type { RelatedPlace, ReviewedFinding, ReviewedPlan } from './review-input.ts';
import { sentence } from './words.ts';

/** A label with what is said under it. */
export interface ReviewRow {
  readonly label: string;
  readonly paragraphs: readonly ReviewParagraph[];
}

/** What we say, what is quoted from a plan, or both on one line. */
export interface ReviewParagraph {
  readonly said?: string;
  readonly quoted?: ReviewLine;
}

/** All there is to say of a finding, but its title. Every text fits any document. */
export function rowsOf(finding: ReviewedFinding, reviewed: ReviewedPlan, language: Language): ReviewRow[] {
  const { plan } = reviewed;
  const excerpt = excerptOf(plan.source, finding.span);
  const row = (label: keyof typeof labels, paragraphs: readonly ReviewParagraph[]): ReviewRow => ({
    label: labels[label][language],
    paragraphs,
  });
  return [
    row('problem', [{ said: sentence(finding.message, language) }]),
    row('excerpt', quotedLines(say.atLine(excerpt.line)[language], excerpt, language)),
    row(
      'related',
      finding.related.flatMap((other) => relatedPlace(other, reviewed, language)),
    ),
    row('fix', fixes(finding, plan, excerpt, language)),
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

/** Lines of a plan below what is said of them, and how many more there are. */
export function quotedLines(said: string, { lines, more }: Excerpt, language: Language): ReviewParagraph[] {
  const rest = more > 0 ? [{ said: say.moreLines(more)[language] }] : [];
  return [...led(said, lines), ...rest];
}

/** Several lines stand below what is said of them, and keep their indentation to one another. */
function led(said: string, lines: readonly ReviewLine[]): ReviewParagraph[] {
  const [line] = lines;
  if (line && lines.length === 1) return [{ said, quoted: line }];
  return [{ said }, ...lines.map((quoted) => ({ quoted }))];
}

function relatedPlace(
  { shown, source, span, message }: RelatedPlace,
  { plan, shown: own }: ReviewedPlan,
  language: Language,
): ReviewParagraph[] {
  const excerpt = excerptOf(source, span);
  const file = source.uri === plan.source.uri || shown === own ? '' : oneLine(shown);
  const said = say.elsewhere(sentence(message, language), file, excerpt.line)[language];
  return quotedLines(said, excerpt, language);
}

function fixes(
  { fixes = [] }: ReviewedFinding,
  { source }: Plan,
  excerpt: Excerpt,
  language: Language,
): ReviewParagraph[] {
  // where there is a choice, a glimpse of each will do
  const isChoice = fixes.length > 1;
  return fixes.flatMap(({ title, edits }, index) => {
    const changes = changesOf(source, edits, isChoice ? 16 : 30);
    const shown = changes.slice(0, isChoice ? 1 : 3);
    const said = [
      isChoice ? say.fixNumber(index + 1)[language] : '',
      sentence(title, language),
      shown.length < changes.length ? say.forExample(changes.length)[language] : '',
    ];
    return [{ said: said.join('') }, ...shown.flatMap((change) => whatIsWritten(change, excerpt, language))];
  });
}

function whatIsWritten(
  { line, before, after }: LineChange,
  excerpt: Excerpt,
  language: Language,
): ReviewParagraph[] {
  const written = (said: string, lines: readonly ReviewLine[]) =>
    led(
      said,
      lines.map((each) => (each.length > 0 ? each : [unmarked(say.blankLine[language])])),
    );
  if (before.length === 0) return written(say.insertedBelow(line)[language], after);
  if (after.length === 0) return written(say.deleted(line)[language], before);
  const becomes = written(say.after[language], after);
  const isExcerpt = before.length === 1 && excerpt.lines.length === 1 && line === excerpt.line;
  return isExcerpt ? becomes : [...written(say.before[language], before), ...becomes];
}

const labels = {
  problem: { zh: '问题', en: 'Finding' },
  excerpt: { zh: '原文', en: 'Text' },
  related: { zh: '相关', en: 'See also' },
  fix: { zh: '改法', en: 'Change' },
};

const say = {
  /** What stands before the text of a line. */
  atLine: (number: number): Localized => ({ zh: `第${number}行：`, en: `Line ${number}: ` }),
  /** What is said of another place, before its text. */
  elsewhere: (said: string, file: string, line: number): Localized => ({
    zh: `${said}（${file ? `${file} ` : ''}第${line}行）：`,
    en: `${said} (${file ? `${file}, ` : ''}line ${line}): `,
  }),
  blankLine: { zh: '（空行）', en: '(blank line)' },
  before: { zh: '现为：', en: 'Now: ' },
  after: { zh: '改为：', en: 'Change to: ' },
  fixNumber: (number: number): Localized => ({ zh: `（${number}）`, en: `(${number}) ` }),
  insertedBelow: (line: number): Localized => ({
    zh: line > 0 ? `在第${line}行之后插入：` : '在开头插入：',
    en: line > 0 ? `Insert below line ${line}: ` : 'Insert at the top: ',
  }),
  deleted: (line: number): Localized => ({ zh: `删去第${line}行：`, en: `Delete line ${line}: ` }),
  /** Behind a fix that changes more lines than are shown. */
  forExample: (lines: number): Localized => ({
    zh: `（共${lines}行，例如）`,
    en: ` (${lines} lines; for example)`,
  }),
  moreLines: (count: number): Localized => ({
    zh: `……以下${count}行略`,
    en: `… ${count} more ${count === 1 ? 'line' : 'lines'}`,
  }),
};
