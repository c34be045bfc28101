import type { Span } from '../model/source.ts';

/** What a name is a name of. */
export type NameKind = 'department' | 'indicator' | 'plan';

/** One place where something is named: where it is declared, or where it is referred to. */
export interface Occurrence {
  readonly kind: NameKind;
  readonly span: Span;
  /** As written. */
  readonly text: string;
  readonly declares: boolean;
  /**
   * The same for all names of one thing: a department's full and short names share it, an indicator's
   * is told apart by its plan.
   */
  readonly thing: string;
  /** The key of the plan it belongs to, in whichever file; none for a department, a plan's own. */
  readonly home?: string;
}
