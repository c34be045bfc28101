import { type MeasuredValue, measuredAims } from '../model/measured-values.ts';
import { oncePer } from '../model/once-per.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import { placeOf } from '../plans/place.ts';
import { isForEach, type PlaceShare, shareOf } from './place.ts';

/** A value of the superior plan, and what it asks of the place in hand. */
export interface Requirement extends MeasuredValue {
  /** The place that 分解 gives this part. */
  readonly place?: string;
  /** Meant for each such place, or for this one: to be reached in full, whatever is counted. */
  readonly inFull: boolean;
}

/** What a superior's indicator asks of a plan's place, scopes that fit taken for granted, the target first; nothing where 分解 asks it of others only. */
export function requirementsOf(served: Indicator, plan: Plan): readonly Requirement[] {
  const share = shareOf(served, placeOf(plan));
  if (share === 'nothing') return [];
  if (share === 'open') return requirementsOfAll(served);
  const [target] = requirementsOfAll(served);
  return target?.role === 'target' ? [{ ...partOf(target, share), place: share.place, inFull: true }] : [];
}

/** What an indicator asks of every place that it is for; one has many below it. */
const requirementsOfAll = oncePer((served: Indicator): readonly Requirement[] => {
  const inFull = isForEach(served);
  return measuredAims(served)
    .map((aim) => ({ ...aim, inFull }))
    .sort((a, b) => Number(b.role === 'target') - Number(a.role === 'target'));
});

/** A part binds as the whole does; a bare number is in its unit. */
function partOf(target: MeasuredValue, { value: part, span }: Exclude<PlaceShare, string>): MeasuredValue {
  const { comparator } = part.comparator === 'equal' ? target.value : part;
  const unit = part.unit.dimension === 'number' ? target.value.unit : part.unit;
  const { text, low, high } = part;
  return { ...target, value: { ...target.value, text, span, low, high, unit, comparator } };
}
