import type { Sourced, Span } from './source.ts';

/** 对应：《plan》indicator: the superior plan's indicator that this one serves. */
export interface IndicatorLink {
  readonly span: Span;
  readonly plan?: Sourced<string>;
  readonly indicator?: Sourced<string>;
}
