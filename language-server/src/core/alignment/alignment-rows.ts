import { Big } from 'big.js';
import { grouped } from '../model/grouped.ts';
import { measuredAims } from '../model/measured-values.ts';
import { normaliseName } from '../model/names.ts';
import type { Basis, Indicator, IndicatorValue, Plan } from '../model/plan.ts';
import { goesFurther, isOfOneKind } from '../model/progress.ts';
import type { Value } from '../model/quantity.ts';
import type { Sourced } from '../model/source.ts';
import { baseAmount, compareQuantities, sameDimension } from '../model/value/compare.ts';
import { isSameTime } from '../model/year-parts.ts';
import type { KnownPlans } from '../plans/known-plans.ts';
import { placeOf } from '../plans/place.ts';
import { aimOf } from './aim.ts';
import { type AlignedPair, servedBy } from './aligned-pairs.ts';
import { canBeCompared } from './comparison.ts';
import { scopesFit, shareOf } from './place.ts';
import { reasonAt, reasonOf } from './reasons.ts';
import { requirementsOf } from './requirements.ts';
import { shortfallOf } from './shortfall.ts';
import { superiorsOf } from './superior.ts';
import { haveOneSubject, isAlike, isDueWithin, isForThePlace } from './to-be-carried.ts';

/** How a plan stands to what the one above it aims at. `open`: the two can't be compared; `unit`: for their units. */
export type AlignmentState = 'same' | 'beyond' | 'other' | 'weaker' | 'later' | 'missing' | 'unit' | 'open';

/** An indicator of a superior plan beside the one of this plan that carries it on. */
export interface AlignmentRow {
  readonly superior: Plan;
  readonly served: Indicator;
  /** What the superior asks of this place; else what it aims at. */
  readonly asked?: IndicatorValue & { readonly place?: string };
  /** Absent where this plan leaves it out. */
  readonly own?: Indicator;
  readonly said?: IndicatorValue;
  readonly state: AlignmentState;
  /** By how much this plan's amount is more than the superior's, in the superior's unit. */
  readonly difference?: Big;
  /** What the superior makes binding is only expected here. */
  readonly losesBinding: boolean;
  /** Why it is not the same, as the plan says it. */
  readonly reason?: Sourced<string>;
}

/** Whether the place does less than it is asked for: that wants a reason. */
export function isToTheWorse({ state, losesBinding, served }: AlignmentRow): boolean {
  if (state === 'missing') return served.property?.value === 'binding';
  return state === 'weaker' || state === 'later' || losesBinding;
}

/**
 * The indicators of the plans above, a row for each that this plan carries on, in the order of those plans, and of a plan of
 * one subject each that it should carry and doesn't. None where no such plan is known.
 */
export function alignmentRows(plan: Plan, known: KnownPlans): AlignmentRow[] {
  const pairs = servedBy(plan, known);
  const bases = new Map<Plan, Basis | undefined>(
    superiorsOf(plan, known).map((each) => [each.plan, each.basis]),
  );
  for (const { superior } of pairs) if (!bases.has(superior)) bases.set(superior, undefined);
  const byServed = grouped(pairs, ({ served }) => served);
  const carriers = new Set(pairs.map(({ own }) => own));
  const others = plan.indicators.filter((own) => !carriers.has(own));
  return [...bases].flatMap(([superior, basis]) =>
    superior.indicators.flatMap((served): AlignmentRow[] => {
      const serving = byServed.get(served) ?? [];
      if (serving.length > 0) return serving.map((pair) => rowOf(pair, plan));
      const isAsked = aimOf(served) && isForThePlace(served, plan) && isDueWithin(served, superior, plan);
      if (!isAsked || !haveOneSubject(plan, superior)) return [];
      const alike = others.find(({ fullName }) => isAlike(fullName, served.fullName));
      return [
        alike ? openRow({ own: alike, superior, served }, plan) : missingRow(superior, served, plan, basis),
      ];
    }),
  );
}

function rowOf(pair: AlignedPair, plan: Plan): AlignmentRow {
  const shortfall = shortfallOf(pair, plan);
  if (shortfall) {
    const { asked, own: said, isLater } = shortfall;
    return withReason({ ...openRow(pair, plan), asked, said, state: isLater ? 'later' : 'weaker' }, plan);
  }
  const [asked] = scopesFit(pair.own, pair.served, placeOf(plan)) ? requirementsOf(pair.served, plan) : [];
  const said = measuredAims(pair.own).find(
    (value) => asked && isSameTime(value, asked) && canBeCompared(pair, plan, value, asked),
  );
  if (!asked || !said) return openRow(pair, plan);
  const isFurther = goesFurther(pair.own.direction, said.value, asked.value);
  const isEqual = compareQuantities(said.value, asked.value) === 0;
  const state = isFurther ? 'beyond' : isEqual ? 'same' : 'other';
  return withReason({ ...openRow(pair, plan), asked, said, state }, plan);
}

/** What both aim at, side by side; words that are the same are. */
function openRow({ own, superior, served }: AlignedPair, plan: Plan): AlignmentRow {
  const [asked, said] = [requirementsOf(served, plan)[0] ?? aimOf(served), aimOf(own)];
  const areSame = asked && said && isSameTime(asked, said) && areSaidAlike(asked.value, said.value);
  const state = areSame ? 'same' : asked && said && haveOtherUnits(asked.value, said.value) ? 'unit' : 'open';
  const losesBinding =
    own.property?.value === 'expected' &&
    served.property?.value === 'binding' &&
    shareOf(served, placeOf(plan)) !== 'nothing';
  const row = { superior, served, own, losesBinding, state } as const;
  return withReason({ ...row, ...(asked && { asked }), ...(said && { said }) }, plan);
}

function areSaidAlike(a: Value, b: Value): boolean {
  return a.kind === 'words' && b.kind === 'words' && normaliseName(a.text) === normaliseName(b.text);
}

function haveOtherUnits(a: Value, b: Value): boolean {
  return a.kind === 'quantity' && b.kind === 'quantity' && !sameDimension(a.unit, b.unit);
}

function missingRow(superior: Plan, served: Indicator, plan: Plan, basis: Basis | undefined): AlignmentRow {
  const asked = requirementsOf(served, plan)[0] ?? aimOf(served);
  const reason = basis && reasonAt(basis.span, plan);
  return {
    superior,
    served,
    ...(asked && { asked }),
    state: 'missing',
    losesBinding: false,
    ...(reason && { reason }),
  };
}

function withReason(row: AlignmentRow, plan: Plan): AlignmentRow {
  const { reason: _, difference: __, ...rest } = row;
  const isDifferent = !['same', 'unit', 'open'].includes(row.state) || row.losesBinding;
  const reason = isDifferent && row.own ? reasonOf(row.own, plan) : undefined;
  const difference = differenceOf(row);
  return { ...rest, ...(difference && { difference }), ...(reason && { reason }) };
}

/** Of two single amounts of one kind and rate, for one time. */
function differenceOf({ asked, said, state }: AlignmentRow): Big | undefined {
  if (
    state === 'open' ||
    state === 'later' ||
    asked?.value.kind !== 'quantity' ||
    said?.value.kind !== 'quantity'
  )
    return undefined;
  const [there, here] = [asked.value, said.value];
  const areSingle = there.low.eq(there.high) && here.low.eq(here.high);
  const haveOneRate = !there.unit.per || !here.unit.per || there.unit.per.count.eq(here.unit.per.count);
  const haveOneRhythm =
    there.recurrence?.period === here.recurrence?.period &&
    there.recurrence?.every === here.recurrence?.every;
  if (!isOfOneKind(there, here) || !areSingle || !haveOneRate || !haveOneRhythm) return undefined;
  const difference = baseAmount(here.low, here.unit).minus(baseAmount(there.low, there.unit));
  return difference.div(baseAmount(new Big(1), there.unit));
}
