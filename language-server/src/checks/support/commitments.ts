import { grouped } from '../../core/model/grouped.ts';
import { aimsOf, type MeasuredValue, measuredAims } from '../../core/model/measured-values.ts';
import { oncePer } from '../../core/model/once-per.ts';
import type { Indicator, Plan, Section } from '../../core/model/plan.ts';
import type { Comparator, Quantity } from '../../core/model/quantity.ts';
import type { Sourced } from '../../core/model/source.ts';
import { baseAmount, sameDimension } from '../../core/model/value/compare.ts';
import type { Commitment } from '../../core/recogniser/commitment.ts';
import { readingsOf } from '../../core/recogniser/plan-readings.ts';
import { isCommitment } from '../../core/recogniser/recognise.ts';

/** A target that the prose states, with the paragraph and the section it stands in. */
export interface StatedTarget {
  readonly commitment: Commitment;
  readonly text: Sourced<string>;
  readonly section: Section;
}

/** Every quantified target of a plan's paragraphs, in the order of the text; found once for each plan. */
export const statedTargets = oncePer((plan: Plan): readonly StatedTarget[] =>
  readingsOf(plan).flatMap(({ reading, text, section }) =>
    reading.statements.filter(isCommitment).map((commitment) => ({ commitment, text, section })),
  ),
);

/** Whether two values are of one amount and unit, however they bind. */
export function sameAmount(a: Quantity, b: Quantity): boolean {
  if (!sameDimension(a.unit, b.unit) || a.change?.direction !== b.change?.direction) return false;
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one.low.eq(other.low) && one.high.eq(other.high);
}

/** In base units; every value is held against many others. */
const boundsOf = oncePer(({ low, high, unit }: Quantity) => ({
  low: baseAmount(low, unit),
  high: baseAmount(high, unit),
}));

const ways: Record<Comparator, 'up' | 'down' | 'exactly'> = {
  'at-least': 'up',
  'more-than': 'up',
  'somewhat-over': 'up',
  'at-most': 'down',
  'less-than': 'down',
  equal: 'exactly',
  about: 'exactly',
};

/** Whether one value is a floor where the other is a ceiling; a bare amount (达到80%) may be meant as either. */
export function bindOpposite(a: Quantity, b: Quantity): boolean {
  const [one, other] = [ways[a.comparator], ways[b.comparator]];
  return one !== other && one !== 'exactly' && other !== 'exactly';
}

/** An aim with the indicator it is one of. */
export interface AimOfIndicator {
  readonly indicator: Indicator;
  readonly aim: MeasuredValue;
}

/** The aims of a plan's indicators that may be of a value's amount, in their order; found by it, not one by one. */
export function aimsLike(plan: Plan, value: Quantity): readonly AimOfIndicator[] {
  return aimsByAmount(plan).get(boundsOf(value).low.toString()) ?? [];
}

const aimsByAmount = oncePer(({ indicators }: Plan): ReadonlyMap<string, readonly AimOfIndicator[]> => {
  const aims = indicators.flatMap((indicator) => statedAims(indicator).map((aim) => ({ indicator, aim })));
  return grouped(aims, ({ aim }) => boundsOf(aim.value).low.toString());
});

/** Its aims; where it has none but in a column of changes or totals (年均［累计］目标), those. */
function statedAims(indicator: Indicator): readonly MeasuredValue[] {
  const aims = measuredAims(indicator);
  if (aims.length > 0) return aims;
  return aimsOf(indicator).flatMap((aim) => {
    if (aim.value.kind !== 'quantity') return [];
    // that it is a change is what the column says, and the text has no column
    const { change: _, ...value } = aim.value;
    return [{ ...aim, value }];
  });
}

/** A target's name with what it is counted by, as the names of indicators have it: 每万城镇常住人口…. */
export function fullName({ name, value }: Commitment): string {
  return (value.unit.per?.text ?? '') + name.value;
}
