import { isOfLostTable } from '../../core/model/lost-tables.ts';
import { oncePer } from '../../core/model/once-per.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';

/** Every paragraph of a plan, run-in text included, in the order of the text; lines of lost tables are none. */
export function paragraphsOf({ root, sections, lostTables }: Plan): Sourced<string>[] {
  return [root, ...sections]
    .flatMap(({ texts }) => texts)
    .filter(({ span }) => !isOfLostTable(lostTables, span))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The titles of a plan's sections, with their places; untitled ones left out. */
function titlesOf({ sections }: Plan): Sourced<string>[] {
  return sections
    .filter(({ title }) => title !== '')
    .map(({ title, headingSpan }) => ({
      value: title,
      span: { start: headingSpan.end - title.length, end: headingSpan.end },
    }));
}

/** Titles and paragraphs, in the order of the text. */
export const proseOf = oncePer((plan: Plan): readonly Sourced<string>[] =>
  [...titlesOf(plan), ...paragraphsOf(plan)].sort((a, b) => a.span.start - b.span.start),
);

/** The whole text with its comments blanked out: every offset stays what it was. */
export function writtenText({ source, comments }: Plan): string {
  let text = '';
  let from = 0;
  for (const { span } of comments) {
    text += source.text.slice(from, span.start) + ' '.repeat(span.end - span.start);
    from = span.end;
  }
  return text + source.text.slice(from);
}
