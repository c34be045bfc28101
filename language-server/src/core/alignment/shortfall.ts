import { isFlow, type MeasuredValue, measuredAims } from '../model/measured-values.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import { placeOf } from '../plans/place.ts';
import type { AlignedPair } from './aligned-pairs.ts';
import { canBeCompared, fallsShort } from './comparison.ts';
import { scopesFit } from './place.ts';
import { type Requirement, requirementsOf } from './requirements.ts';

/** A value of this plan that asks for less than the superior plan does, or reaches it only later. */
export interface Shortfall {
  readonly own: MeasuredValue;
  readonly asked: Requirement;
  readonly isLater: boolean;
}

/** How an indicator falls short of the one it serves: of its target, else of a value before or after it. */
export function shortfallOf(pair: AlignedPair, plan: Plan): Shortfall | undefined {
  if (!scopesFit(pair.own, pair.served, placeOf(plan))) return undefined;
  const aims = measuredAims(pair.own);
  for (const asked of requirementsOf(pair.served, plan)) {
    const isComparable = (own: MeasuredValue) => canBeCompared(pair, plan, own, asked);
    const isShort = (own: MeasuredValue) => fallsShort(pair, own, asked);
    const own = forTheSameTime(aims, asked, isComparable).find(isShort);
    if (own) return { own, asked, isLater: false };
    if (!isLeftToLater(pair.own, asked, plan)) continue;
    const [before, after] = aroundYear(aims.filter(isComparable), asked.year as number);
    if (before.some((aim) => !isShort(aim))) continue;
    const reached = after.find((aim) => !isShort(aim));
    const late = reached ?? after.at(-1);
    if (late) return { own: late, asked, isLater: reached !== undefined };
  }
  return undefined;
}

/** What is comparable and said for the same year; a standing norm is for every year that nothing else is said for. */
function forTheSameTime(
  aims: readonly MeasuredValue[],
  asked: Requirement,
  isComparable: (aim: MeasuredValue) => boolean,
): MeasuredValue[] {
  const those = (isMeant: (aim: MeasuredValue) => boolean) =>
    aims.filter((aim) => isMeant(aim) && isComparable(aim));
  if (isStanding(asked)) {
    const standing = those(isStanding);
    return standing.length > 0 ? standing : those(isTarget);
  }
  const ofTheYear = those(({ year }) => year !== undefined && year === asked.year);
  return ofTheYear.length === 0 && isTarget(asked) ? those(isStanding) : ofTheYear;
}

function isStanding({ role }: MeasuredValue): boolean {
  return role === 'standard';
}

function isTarget({ role }: MeasuredValue): boolean {
  return role === 'target';
}

/** Whether this plan covers the year of the target but says nothing for it; what counts year by year waits for none. */
function isLeftToLater(own: Indicator, asked: Requirement, { header: { period } }: Plan): boolean {
  const { year } = asked;
  if (!isTarget(asked) || year === undefined || !period || year < period.value.start) return false;
  return own.values.every((value) => value.year !== year && value.role !== 'standard') && !isFlow(own);
}

/** The values before and after a year, each in the order of the years. */
function aroundYear(aims: readonly MeasuredValue[], year: number): [MeasuredValue[], MeasuredValue[]] {
  const dated = aims.map((aim) => ({ aim, at: aim.year ?? year })).sort((a, b) => a.at - b.at);
  return [dated.filter(({ at }) => at < year), dated.filter(({ at }) => at > year)].map((side) =>
    side.map(({ aim }) => aim),
  ) as [MeasuredValue[], MeasuredValue[]];
}
