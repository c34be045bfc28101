import type { PlanFigure } from '../../core/figures/plan-figure.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { ReviewedFinding } from '../reports/review-input.ts';

/** What can be said of a figure of a plan without knowing more than the plan says. */
export type Verdict =
  /** A finding is about it. */
  | 'questioned'
  /** No rule knows what it is. */
  | 'unread'
  /** It states a quantity that nothing in the plan is to be held against. */
  | 'alone'
  /** It is what comes out of a sum, or a part of one that comes out. */
  | 'computed'
  /** The plan says the same elsewhere. */
  | 'agreed'
  /** A date, a mark, a name: it states no quantity. */
  | 'no-claim';

/** A figure with all that was held against it. */
export interface FigureAccount {
  readonly figure: PlanFigure;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly verdict: Verdict;
  /** The errors and warnings about it. */
  readonly findings: readonly ReviewedFinding[];
  /** The sums it takes part in that come out. */
  readonly sums: readonly Localized[];
  /** Where else the same is said. */
  readonly likewise: readonly LikeFigure[];
}

/** Another statement of the same amount. */
export interface LikeFigure {
  readonly line: number;
  /** As it is written there. */
  readonly text: string;
}
