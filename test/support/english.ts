import { unedited, withEdits } from '../../language-server/src/checks/fixes/edits.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { convertKeywords } from '../../language-server/src/server/editor/actions/convert-keywords.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];

/**
 * A plan as one who writes English keywords writes it: keywords, years, dates, properties and the marks between
 * departments in English, names and prose as they are. Every line stays the line it is.
 */
export function inEnglish(text: string): string {
  const offered = [...convertKeywords.offer(readPlan(text), { start: 0, end: 0 })].find(({ title }) =>
    /English/u.test(title.en),
  );
  return withEdits(unedited(text), offered?.edits ?? [])
    .text.replace(/^(\s*)(\d{4})年\s*[：:]\s*/gmu, '$1$2: ')
    .replace(/(?<=^\s+property\s*[：:]\s*|\|\s*)(?:约束性|预期性)(?=\s*(?:\||$))/gmu, (word) =>
      word === '约束性' ? 'binding' : 'expected',
    )
    .replace(
      /(?<=^\s*(?:signed|published|deadline)\s*[：:]\s*)(\d{4})年(\d+)月(\d+)日/gmu,
      (_, year, month, day) => [day, months[Number(month) - 1], year].join(' '),
    )
    .replace(/(?<=^\s*deadline\s*[：:]\s*)(\d{4})年底$/gmu, 'end of $1')
    .replace(/(?<=^\s*(?:period|base year)\s*[：:]\s*)(\d{4})(?:年?[—-](\d{4}))?年$/gmu, (_, from, to) =>
      to ? `${from}-${to}` : from,
    )
    .replace(/(?<=^\s*(?:responsible|lead|support)\s*[：:].*)、/gmu, ', ');
}
