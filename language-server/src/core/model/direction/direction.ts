import { isMeasured } from '../measured-values.ts';
import type { Direction, Indicator, IndicatorValue } from '../plan.ts';
import type { Quantity } from '../quantity.ts';
import { plannedRoles } from '../roles.ts';
import { baseAmount, compareQuantities, sameDimension } from '../value/compare.ts';
import { isGrowthOfRising } from './growth.ts';
import { directionInName, directionInPartName } from './name-direction.ts';

/** A direction, and what told it. */
type KnownDirection = Pick<Indicator, 'direction' | 'directionFrom'>;

/**
 * Which way an indicator is meant to go: as its field 方向 says; else as the comparator of its target
 * or a change (下降15%) says; else as a name that leaves no doubt; else as its values go from the baseline to
 * the target; else upward. Values that only fall, with no baseline, are those of a falling thing where its name says
 * that it may go either way (常住人口): of any other they are a step back or an oversight. A growth that
 * slows down (地区生产总值增长) is still meant to be one. A part goes as its whole
 * does where it says nothing itself.
 */
export function directionOf(
  name: string,
  values: readonly IndicatorValue[],
  field: Direction | undefined,
  whole?: KnownDirection,
): KnownDirection {
  if (field) return { direction: field, directionFrom: 'field' };
  const quantities = values.filter(isMeasured);
  const first = (role: IndicatorValue['role']): Quantity | undefined =>
    quantities.find((each) => each.role === role)?.value;
  const decisive = first('target') ?? first('standard') ?? first('outlook') ?? first('milestone');

  // 不减少 on the way says it of the target too
  const keeping = quantities.find(({ value }) => value.isHeld && comparatorDirection(value))?.value;
  const byComparator =
    (decisive && comparatorDirection(decisive)) ?? (keeping && comparatorDirection(keeping));
  if (byComparator) return { direction: byComparator, directionFrom: 'comparator' };
  if (decisive?.change) {
    return { direction: decisive.change.direction === 'up' ? 'rising' : 'falling', directionFrom: 'change' };
  }
  // a column of changes (年均增速) holds what rises and what falls, so it says something only of a fall
  const falls = values.some(
    ({ value, heading }) =>
      heading !== undefined && value.kind === 'quantity' && value.change?.direction === 'down',
  );
  if (falls && quantities.length === 0) return { direction: 'falling', directionFrom: 'change' };
  const named = whole ? directionInPartName(name, isSure(whole)) : directionInName(name);
  if (named && named !== 'either') return { direction: named, directionFrom: 'name' };
  // every part of a harm is one; not every part of what is to grow need grow
  if (whole?.direction === 'falling' && isSure(whole))
    return { direction: 'falling', directionFrom: 'whole' };
  const planned = quantities
    .filter(({ role }) => plannedRoles.includes(role))
    .sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY))
    .map(({ value }) => value);
  const way = waysOf(first('baseline'), decisive, planned);
  const slows = way === 'falling' || (!way && named === 'either' && fallSteadily(planned));
  if (slows && isGrowthOfRising(name)) return { direction: 'rising', directionFrom: 'name' };
  if (way) return { direction: way, directionFrom: 'values' };
  if (named === 'either' && fallSteadily(planned)) return { direction: 'falling', directionFrom: 'values' };
  if (whole && whole.directionFrom !== 'assumed' && named === undefined)
    return { direction: whole.direction, directionFrom: 'whole' };
  return falls
    ? { direction: 'falling', directionFrom: 'change' }
    : { direction: 'rising', directionFrom: 'assumed' };
}

/** Whether it is said, in its field or its name, and not gathered from values. */
function isSure({ directionFrom }: KnownDirection): boolean {
  return directionFrom === 'field' || directionFrom === 'name' || directionFrom === 'whole';
}

function comparatorDirection({ comparator, change }: Quantity): Direction | undefined {
  if (change) return undefined;
  if (comparator === 'at-least' || comparator === 'more-than' || comparator === 'somewhat-over')
    return 'rising';
  if (comparator === 'at-most' || comparator === 'less-than') return 'falling';
  return undefined;
}

function waysOf(
  baseline: Quantity | undefined,
  decisive: Quantity | undefined,
  planned: readonly Quantity[],
): Direction | undefined {
  // a total over the period only grows
  if (planned.length > 0 && planned.every(({ cumulative, change }) => cumulative && !change)) return 'rising';
  const way = baseline && decisive && compareQuantities(decisive, baseline);
  return way ? (way > 0 ? 'rising' : 'falling') : undefined;
}

/** Whether values, the earlier years first, fall and never rise. */
export function fallSteadily(planned: readonly Quantity[]): boolean {
  const falls = (from: Quantity | undefined, to: Quantity | undefined): boolean =>
    from !== undefined &&
    to !== undefined &&
    sameDimension(from.unit, to.unit) &&
    baseAmount(from.low, from.unit).gt(baseAmount(to.low, to.unit));
  const steps = planned.slice(1).map((to, at) => [planned[at], to] as const);
  return steps.some(([from, to]) => falls(from, to)) && !steps.some(([from, to]) => falls(to, from));
}
