import { headerTexts } from '../../core/fields/header-fields.ts';
import { textFields } from '../../core/fields/indicator-fields.ts';
import type { PlainTable, Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { occurrencesIn } from '../../core/plans/names.ts';
import type { Occurrence } from '../../core/plans/occurrence.ts';

/**
 * How a plan is read, as a text to compare with another reading: its names, headings and facts in order,
 * without the places they stand at. `textOf` may give names that they are only about to have. What follows
 * from the title alone, the period, is left out: a plan may be renamed to other years.
 */
export function readingOf(plan: Plan, textOf: (name: Occurrence) => string = ({ text }) => text): string {
  const { source, header, roster, mentions, root, sections, indicators, problems, comments } = plan;
  const { signed, published, issuers, bases } = header;
  const textAt = ({ start, end }: Span) => source.text.slice(start, end);
  return JSON.stringify([
    occurrencesIn(plan).map((name) => [name.kind, name.declares, textOf(name)]),
    [...headerTexts.map(({ key }) => header[key]), signed, published, ...issuers].map(
      (fact) => fact && textAt(fact.span),
    ),
    bases.map((basis) => basis.documentNumber?.value),
    mentions.map(({ role, department }) => [role, department && roster.indexOf(department)]),
    [root, ...sections].map((section) => [
      [section.kind, section.level, section.mark, section.title],
      [section.texts.length, section.indicators.length, section.tables.map(cellsOf)],
      [section.responsibility?.mentions.length, section.deadline?.text],
    ]),
    indicators.map((indicator) => [
      indicator.values.map(({ yearSpan, value }) => [textAt(yearSpan), value.text]),
      [indicator.form, indicator.serves.length, indicator.property?.text, indicator.deadline?.text],
      [indicator.directionFrom === 'field' && indicator.direction],
      textFields.map(({ key }) => indicator[key]?.value),
      indicator.responsibility?.mentions.length,
    ]),
    problems.map(({ kind }) => kind),
    comments.length,
  ]);
}

/** What stands in the cells of each row; of a table of tasks only how many there are, as names stand in them too. */
function cellsOf({ rows, tasks }: PlainTable): readonly (number | readonly string[])[] {
  return rows.map((row) => (tasks.length > 0 ? row.length : row.map(({ value }) => value)));
}
