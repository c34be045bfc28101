import type { LostTableLines } from './plan.ts';
import type { Span } from './source.ts';

/** Whether a paragraph is a line of a table that lost its bars, and so no prose. */
export function isOfLostTable(tables: readonly LostTableLines[], { start, end }: Span): boolean {
  return tables.some(({ span }) => start < span.end && end > span.start);
}
