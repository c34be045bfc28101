import type { Language } from '../../core/text/localized.ts';
import { printedTable } from '../documents/clean-text.ts';
import { htmlPage } from '../documents/html/page.ts';
import { tableHtml } from '../documents/html/table.ts';
import { titleParts } from '../documents/layout/title-parts.ts';
import { escaped } from '../documents/markup.ts';
import type { Table } from '../tables/table.ts';
import { findingHtml, remarkHtml } from './html/finding.ts';
import { reportStyles } from './html/stylesheet.ts';
import type { LegendEntry, PlanReview, Review } from './review.ts';
import { reportWords } from './words.ts';

/** A report as a page to be read and printed: no scripts, nothing loaded from elsewhere. */
export function reviewHtml(review: Review): string {
  const { language, overview, plans, legend, date } = review;
  const whole = reportWords.reviewOfPlans[language];
  const opening = overview
    ? `<header class="tables">\n${titleHtml(1, '', whole)}${dateHtml(date)}${table(overview)}</header>\n`
    : '';
  const content = [
    opening,
    ...plans.map((plan, index) => planHtml(plan, `${index + 1}`, overview ? 2 : 1, review)),
    legend.length > 0 ? legendHtml(legend, language) : '',
  ].join('');
  const [only] = plans;
  const title = only && !overview ? reportWords.titleOf(only.title)[language] : whole;
  return htmlPage(
    language,
    title,
    reportStyles,
    overview ? `<div class="several">\n${content}</div>\n` : content,
  );
}

function planHtml(plan: PlanReview, id: string, level: number, { language, overview, date }: Review): string {
  const { title, file, facts, counts, opening, incomplete, standing, groups, remarks } = plan;
  const findings = groups.map(
    ({ heading, findings }) =>
      `<h${level + 1} class="heading">${escaped(heading)}</h${level + 1}>\n${findings
        .map((finding) => findingHtml(finding, level + 2, `finding-${id}-${finding.number}`, language))
        .join('')}`,
  );
  const noted = remarks.map((remark) => remarkHtml(remark, level + 2, `remark-${id}-${remark.number}`));
  const heading = `<h${level + 1} class="heading">${reportWords.remarks[language]}</h${level + 1}>\n`;
  const saidOfIt = noted.length > 0 ? heading + noted.join('') : '';
  return `<section class="plan">
${titleHtml(level, title, overview ? '' : reportWords.review[language])}${overview ? '' : dateHtml(date)}<p class="subtitle">${reportWords.file[language]}${language === 'zh' ? '：' : ': '}${escaped(file)}</p>
<div class="tables">
${table(facts)}${table(counts)}</div>
${[standing, opening, incomplete]
  .filter((text) => text !== undefined)
  .map(openingHtml)
  .join(
    '',
  )}${findings.join('')}${saidOfIt}<p class="signature"><span>${reportWords.reviewer[language]}</span><span class="blank"></span><span>${reportWords.date[language]}</span><span class="blank"></span></p>
</section>
`;
}

function openingHtml(text: string): string {
  return `<p class="opening">${escaped(text)}</p>\n`;
}

function titleHtml(level: number, title: string, last: string): string {
  const [start, bracket] = titleParts(title).map(escaped);
  const second = bracket ? `<span>${bracket}</span>` : '';
  const third = last ? ` <span class="last">${escaped(last)}</span>` : '';
  return `<h${level} class="title">${start}${second}${third}</h${level}>\n`;
}

function dateHtml(date: string): string {
  return date ? `<p class="subtitle">${escaped(date)}</p>\n` : '';
}

function table(content: Table): string {
  return tableHtml(printedTable(content));
}

function legendHtml(legend: readonly LegendEntry[], language: Language): string {
  const entries = legend.map(
    ({ title, code, why }) =>
      `<dt id="${escaped(code)}">${escaped(title)} <code>${escaped(code)}</code></dt>\n<dd>${escaped(why)}</dd>\n`,
  );
  return `<section class="legend">
<h2 class="heading">${reportWords.checks[language]}</h2>
<dl>
${entries.join('')}</dl>
</section>
`;
}
