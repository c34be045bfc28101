import type { Span } from '../../core/model/source.ts';

/** What is said in a comment of Word’s, by whom and when. */
export interface SaidInComment {
  readonly by: string;
  /** `2026-03-05T08:30:00Z`. */
  readonly at: string;
  readonly words: string;
}

/** A comment on a place of a plan, with the answers to it. */
export interface PlanComment extends SaidInComment {
  readonly place: Span;
  readonly answers: readonly SaidInComment[];
  /** Whether it is settled: Word shows it in grey. */
  readonly isSettled: boolean;
}
