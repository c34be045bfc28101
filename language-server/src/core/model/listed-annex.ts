import type { Span } from './source.ts';

/** An entry of the list of annexes. */
export interface ListedAnnex {
  readonly number?: number;
  readonly title: string;
  readonly span: Span;
}
