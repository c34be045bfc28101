import { textFields } from '../../core/fields/indicator-fields.ts';
import { oncePer } from '../../core/model/once-per.ts';
import type { Indicator, Plan, Section } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import { proseOf } from './prose.ts';

/** What a plan is called and what its indicators are: others refer to it by these names. */
export const namesOfPlan = oncePer(
  ({ source, header: { title }, indicators }: Plan): readonly Sourced<string>[] =>
    [...(title ? [title.span] : []), ...indicators.map(({ nameSpan }) => nameSpan)].map((span) =>
      written(source.text, span),
    ),
);

/**
 * All that a plan says in words of its own, each text in its place: its names, its prose, the cells of its tables, the
 * fields and values of its indicators. Not what leads to other plans, and no keyword.
 */
export const wordsOfPlan = oncePer((plan: Plan): readonly Sourced<string>[] => {
  const { source, root, sections, indicators } = plan;
  const spans = [
    ...[root, ...sections].flatMap(cellsOf),
    ...indicators.filter(({ form }) => form === 'block').flatMap(fieldsOf),
  ];
  const others = spans.filter(({ start, end }) => start < end).map((span) => written(source.text, span));
  return [...namesOfPlan(plan), ...proseOf(plan), ...others].sort((a, b) => a.span.start - b.span.start);
});

/** The cells of a section's tables; of indicators not their names, and not what they serve. */
function cellsOf({ tables, indicatorTables }: Section): Span[] {
  const plain = tables.flatMap(({ rows }) => rows.flat().map(({ span }) => span));
  const ofIndicators = indicatorTables.flatMap(({ rows }) =>
    rows.flatMap(({ cells, indicator }) => {
      const apart = indicator ? [indicator.nameSpan, ...indicator.serves.map(({ span }) => span)] : [];
      return cells
        .map(({ span }) => span)
        .filter(({ start, end }) => !apart.some((each) => start < each.end && each.start < end));
    }),
  );
  return [...plain, ...ofIndicators];
}

function fieldsOf(indicator: Indicator): Span[] {
  return [
    ...textFields.flatMap(({ key }) => indicator[key]?.span ?? []),
    ...indicator.values.map(({ value }) => value.span),
  ];
}

function written(text: string, span: Span): Sourced<string> {
  return { value: text.slice(span.start, span.end), span };
}
