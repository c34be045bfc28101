import { boundsOf } from '../../core/facts/amounts.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { groupsOf } from '../../core/facts/groups.ts';
import type { PlanFigure } from '../../core/figures/plan-figure.ts';
import { grouped } from '../../core/model/grouped.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { Reckoning } from '../../core/reckoning/reckoning.ts';
import { reckoningsOf } from '../../core/reckoning/reckonings.ts';
import type { Localized } from '../../core/text/localized.ts';
import { oneLine } from '../documents/clean-text.ts';
import type { LikeFigure } from './account.ts';
import { certificateWords as words } from './words.ts';

/** What the figures of a plan are held against, each looked up by its place. */
export interface Comparisons {
  /** The sums that it takes part in and that come out. */
  sumsOf(figure: PlanFigure): readonly Localized[];
  /** The other statements of the amount that it states. */
  likewiseOf(figure: PlanFigure): readonly LikeFigure[];
}

export function comparisonsOf(plan: Plan): Comparisons {
  const likewise = statedAlike(plan);
  const sums = reckoningsOf(plan).filter(({ agrees }) => agrees);
  return {
    sumsOf: ({ span }) => sums.flatMap((sum) => saidOfSum(sum, span, plan)),
    likewiseOf: ({ field, statement }) => {
      const value = statement?.value ?? field?.value.value;
      return (value && likewise.get(value.span.start)) ?? [];
    },
  };
}

/** The sum at its result, and at what it was reckoned from where that result is; what is counted is no figure. */
function saidOfSum({ kind, span, from, message }: Reckoning, figure: Span, { source }: Plan): Localized[] {
  if (meet(span, figure)) return [message];
  if (kind === 'count' || !from.some((each) => meet(each, figure))) return [];
  const line = source.positionAt(span.start).line + 1;
  return [words.reckonedFromIt(line, oneLine(source.text.slice(span.start, span.end)).trim())];
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** By the place of a value, where else the same amount is stated of the same thing, for the same year and the same ones. */
function statedAlike(plan: Plan): ReadonlyMap<number, readonly LikeFigure[]> {
  const alike = new Map<number, readonly LikeFigure[]>();
  for (const { facts } of groupsOf(plan)) {
    for (const same of grouped(facts, amountKey).values()) {
      for (const fact of same) {
        const others = same.filter(
          (other) => other.value.span.start !== fact.value.span.start && isOneTime(fact, other),
        );
        const places = [...grouped(others, ({ value }) => value.span.start).values()].flatMap(([first]) =>
          first ? [first.value] : [],
        );
        alike.set(
          fact.value.span.start,
          places.map(({ span, text }) => ({
            line: plan.source.positionAt(span.start).line + 1,
            text: oneLine(text).trim(),
          })),
        );
      }
    }
  }
  return alike;
}

/** Each of the same ones, so much in the same unit, as an aim or as what is. */
function amountKey({ value, scope = '', role }: Fact): string {
  const { low, high } = boundsOf(value);
  return `${low} ${high} ${value.unit.dimension} ${scope} ${role === 'target'}`;
}

function isOneTime({ year: a, part: partA }: Fact, { year: b, part: partB }: Fact): boolean {
  return a === undefined || b === undefined || (a === b && partA?.to === partB?.to);
}
