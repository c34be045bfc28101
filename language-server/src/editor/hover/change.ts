import { type ChangeBound, hoverMessages as say } from '../../messages/editor/hover.ts';
import type { Localized } from '../../messages/localized.ts';
import type { Indicator } from '../../model/plan.ts';
import type { Comparator } from '../../model/quantity.ts';
import { differenceIn, wayOf } from '../support/way.ts';

/** How a comparator of the target binds the way up (and, turned, the way down). */
const bounds: Readonly<Record<Comparator, ChangeBound>> = {
  equal: 'exactly',
  about: 'exactly',
  'at-least': 'at-least',
  'more-than': 'more-than',
  'somewhat-over': 'more-than',
  'at-most': 'at-most',
  'less-than': 'less-than',
};
const turned: Readonly<Record<ChangeBound, ChangeBound>> = {
  exactly: 'exactly',
  'at-least': 'at-most',
  'at-most': 'at-least',
  'more-than': 'less-than',
  'less-than': 'more-than',
};

/** The change from baseline to target that an indicator's values imply, in all and on average a year. */
export function impliedChange(indicator: Indicator): Localized | undefined {
  const way = wayOf(indicator);
  if (!way) return undefined;
  const { baseline, target, direction, difference, years } = way;
  if (!direction) return say.noChange(baseline.year);
  const bound = bounds[target.value.comparator];
  const change = say.change(
    baseline.year,
    direction,
    direction === 'rising' ? bound : turned[bound],
    differenceIn(target.value, difference),
  );
  if (years === 1) return change;
  const average = say.eachYear(differenceIn(target.value, difference.div(years).round(2)));
  return { zh: `${change.zh}，${average.zh}`, en: `${change.en}, ${average.en}` };
}
