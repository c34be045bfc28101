import { Big } from 'big.js';
import { firstDay } from '../model/days.ts';
import { isMeasured, type MeasuredValue } from '../model/measured-values.ts';
import { normaliseName } from '../model/names.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import type { Comparator, Quantity } from '../model/quantity.ts';
import { baseAmount, inOneRhythm } from '../model/value/compare.ts';
import { isSameTime } from '../model/year-parts.ts';
import { type KnownPlans, planKey } from '../plans/known-plans.ts';
import { canBeCompared } from './comparison.ts';
import { namesakes } from './namesakes.ts';
import { superiorsOf } from './superior.ts';

/** Two plans of one place say something else of one indicator for one time. */
export interface PeerDifference {
  readonly indicator: Indicator;
  readonly own: MeasuredValue;
  readonly peer: Plan;
  readonly theirs: MeasuredValue;
  /** Whether it is about what was, of which there is one figure, and not about what is to be. */
  readonly isFact: boolean;
}

/**
 * Where a plan says otherwise than another of its place, for each indicator the first such value, what was before what
 * is to be. The plan that came later is asked, both where that can't be told; two versions of one plan differ lawfully,
 * and so does a plan that aims at something else than the one it rests on, which has checks of its own.
 */
export function peerDifferences(plan: Plan, known: KnownPlans): PeerDifference[] {
  const peers = known.peersOf(plan).filter((peer) => !areVersionsOfOne(plan, peer) && !isBefore(plan, peer));
  if (peers.length === 0) return [];
  const above = new Set(superiorsOf(plan, known).map((superior) => superior.plan));
  return plan.indicators.flatMap((indicator) => {
    const found = peers.flatMap((peer) => differencesFrom(peer, indicator, plan));
    const counting = found.filter(({ isFact, peer }) => isFact || !above.has(peer));
    return counting.find(({ isFact }) => isFact) ?? counting[0] ?? [];
  });
}

function differencesFrom(peer: Plan, indicator: Indicator, plan: Plan): PeerDifference[] {
  const others = namesakes(peer, indicator).filter((other) => measureOneThing(indicator, other));
  return indicator.values.filter(isMeasured).flatMap((own): PeerDifference[] => {
    const beside = others.flatMap((served) =>
      served.values
        .filter(isMeasured)
        .filter((theirs) => isSameTime(own, theirs) && isFact(own) === isFact(theirs))
        .filter((theirs) =>
          canBeCompared({ own: indicator, superior: peer, served }, plan, own, { ...theirs, inFull: true }),
        ),
    );
    const [theirs] = beside;
    if (!theirs || beside.some((each) => mayAgree(own.value, each.value))) return [];
    return [{ indicator, own, peer, theirs, isFact: isFact(own) }];
  });
}

function isFact({ role }: MeasuredValue): boolean {
  return role === 'baseline' || role === 'actual';
}

/** Whether two indicators of one name are for one scope and measured in one way, as far as they say. */
function measureOneThing(a: Indicator, b: Indicator): boolean {
  const [scopes, measures] = [
    [a.scope, b.scope],
    [a.measuredAs, b.measuredAs],
  ].map((pair) => pair.map((text) => normaliseName(text?.value ?? '')));
  return scopes?.[0] === scopes?.[1] && (!measures?.every(Boolean) || measures[0] === measures[1]);
}

const vague: readonly Comparator[] = ['about', 'somewhat-over'];
const floors: readonly Comparator[] = ['at-least', 'more-than'];
const ceilings: readonly Comparator[] = ['at-most', 'less-than'];

/** Whether both may be right: one is the other rounded, or a range holds it, or they bind on opposite sides. */
function mayAgree(a: Quantity, b: Quantity): boolean {
  const ways = [a, b].map(({ comparator }) => comparator);
  if (ways.some((way) => vague.includes(way))) return true;
  if (ways.some((way) => floors.includes(way)) && ways.some((way) => ceilings.includes(way))) return true;
  const rhythms = inOneRhythm(a, b);
  const counts = a.unit.per && b.unit.per ? [b.unit.per.count, a.unit.per.count] : [1, 1];
  const [one, other] = [a, b].map((quantity, at) => {
    const times = new Big(counts[at] ?? 1).times(rhythms[at] ?? 1);
    const inBase = (amount: Big) => baseAmount(amount, quantity.unit).times(times);
    const half = inBase(lastPlace(quantity)).div(2);
    return { low: inBase(quantity.low).minus(half), high: inBase(quantity.high).plus(half), half };
  }) as [RoundedExtent, RoundedExtent];
  // the finer of the two is meant exactly
  const slack = one.half.lt(other.half) ? one.half : other.half;
  return one.low.lte(other.high.minus(slack)) && other.low.lte(one.high.minus(slack));
}

/** What an amount may be before it was rounded. */
interface RoundedExtent {
  readonly low: Big;
  readonly high: Big;
  readonly half: Big;
}

/** One in the last place that a number was written to: 0.1 of 45.2, 1 of 45. */
function lastPlace({ low, high }: Quantity): Big {
  const decimals = Math.max(...[low, high].map(({ c, e }) => Math.max(0, c.length - 1 - e)));
  return new Big(10).pow(-decimals);
}

/** 某规划, 某规划（征求意见稿）. */
function areVersionsOfOne(a: Plan, b: Plan): boolean {
  const [one, other] = [a, b].map(({ header }) =>
    planKey(header.title?.value ?? '').replace(/\([^()]*[稿案版]\)$/u, ''),
  );
  return one === other;
}

/** Whether a plan was there before the other: it could not know. */
function isBefore(plan: Plan, other: Plan): boolean {
  const [one, two] = [plan, other].map(({ header }) => header.signed?.value ?? header.published?.value);
  return one !== undefined && two !== undefined && firstDay(one) < firstDay(two);
}
