import { isOfLostTable } from '../model/lost-tables.ts';
import { oncePer } from '../model/once-per.ts';
import type { Plan, Section } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { reckonGroups } from './counted-indicators.ts';
import { reckonIntroductions } from './counted-sections.ts';
import { reckonGrowth } from './growth-columns.ts';
import { reckonIndicatorParts } from './indicator-parts.ts';
import { reckonParagraph } from './paragraph.ts';
import type { Reckoning } from './reckoning.ts';
import { reckonTable } from './table-sums.ts';

/** Everything that a plan invites its readers to reckon, what agrees too, in the order of the text; found once. */
export const reckoningsOf = oncePer((plan: Plan): readonly Reckoning[] => {
  const period = plan.header.period?.value;
  const found = [
    ...textsOf(plan).flatMap((text) => reckonParagraph(text, period)),
    ...plan.indicators.flatMap(reckonGrowth),
    ...reckonIndicatorParts(plan),
    ...reckonGroups(plan),
    ...reckonIntroductions(plan),
    ...[plan.root, ...plan.sections].flatMap(({ tables }) => tables.flatMap(reckonTable)),
  ];
  return found.sort((a, b) => a.span.start - b.span.start);
});

/** Whatever is written in sentences: the title, headings, paragraphs, cells of tables that hold no indicators. */
function textsOf({ header, root, sections, lostTables }: Plan): Sourced<string>[] {
  const all = [root, ...sections];
  return [
    ...(header.title ? [header.title] : []),
    ...all.flatMap(titleOf),
    ...all.flatMap(({ texts }) => texts).filter(({ span }) => !isOfLostTable(lostTables, span)),
    ...all.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat())),
  ];
}

function titleOf({ title, headingSpan }: Section): Sourced<string>[] {
  if (title === '') return [];
  return [{ value: title, span: { start: headingSpan.end - title.length, end: headingSpan.end } }];
}
