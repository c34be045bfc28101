import type { Span } from './source.ts';

/** Lines that were a table, and its rows, the head first, where it can be told what stood in which cell. */
export interface LostTableLines {
  readonly span: Span;
  readonly lines: number;
  readonly rows?: readonly (readonly string[])[];
}

/** Whether a paragraph is a line of a table that lost its bars, and so no prose. */
export function isOfLostTable(tables: readonly LostTableLines[], { start, end }: Span): boolean {
  return tables.some(({ span }) => start < span.end && end > span.start);
}
