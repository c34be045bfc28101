import { type MeasuredValue, measuredAims } from '../model/measured-values.ts';
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
export function requirementsOf(served: Indicator, plan: Plan): Requirement[] {
  const place = placeOf(plan);
  const share = shareOf(served, place);
  if (share === 'nothing') return [];
  const aims = measuredAims(served).toSorted(
    (a, b) => Number(b.role === 'target') - Number(a.role === 'target'),
  );
  if (share === 'open') return aims.map((aim) => ({ ...aim, inFull: isForEach(served) }));
  const [target] = aims;
  return target?.role === 'target' ? [{ ...partOf(target, share), place: share.place, inFull: true }] : [];
}

/** A part binds as the whole does; a bare number is in its unit. */
function partOf(target: MeasuredValue, { value: part, span }: Exclude<PlaceShare, string>): MeasuredValue {
  const { comparator } = part.comparator === 'equal' ? target.value : part;
  const unit = part.unit.dimension === 'number' ? target.value.unit : part.unit;
  const { text, low, high } = part;
  return { ...target, value: { ...target.value, text, span, low, high, unit, comparator } };
}
