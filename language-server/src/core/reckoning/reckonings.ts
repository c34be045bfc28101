import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import { reckonBreakdown } from './breakdowns.ts';
import { reckonHeadings } from './counted-headings.ts';
import { reckonGroups } from './counted-indicators.ts';
import { reckonIntroductions } from './counted-sections.ts';
import { reckonDividedWholes } from './divided-wholes.ts';
import { reckonGrowth } from './growth-columns.ts';
import { reckonIndicatorParts } from './indicator-parts.ts';
import { reckonRemarks } from './indicator-remarks.ts';
import { reckonTexts } from './indicator-texts.ts';
import { reckonIndicatorCounts } from './indicators-counted.ts';
import { reckonParagraph } from './paragraph.ts';
import type { Reckoning } from './reckoning.ts';
import { reckonTable } from './table-sums.ts';
import { isOfPart, textsOf } from './texts.ts';

/** Everything that a plan invites its readers to reckon, what agrees too, in the order of the text; found once. */
export const reckoningsOf = oncePer((plan: Plan): readonly Reckoning[] => {
  const period = plan.header.period?.value;
  const found = [
    ...textsOf(plan).flatMap((text) =>
      reckonParagraph(text, period).filter((each) => each.agrees || !isOfPart(text, each)),
    ),
    ...plan.indicators.flatMap(reckonGrowth),
    ...plan.indicators.flatMap((each) => reckonRemarks(each, period)),
    ...plan.indicators.flatMap(reckonBreakdown),
    ...plan.indicators.flatMap((each) => reckonTexts(each, period)),
    ...reckonIndicatorParts(plan),
    ...reckonDividedWholes(plan),
    ...reckonGroups(plan),
    ...reckonIndicatorCounts(plan),
    ...reckonHeadings(plan),
    ...reckonIntroductions(plan),
    ...[plan.root, ...plan.sections].flatMap(({ tables }) => tables.flatMap(reckonTable)),
  ];
  return found.sort((a, b) => a.span.start - b.span.start);
});
