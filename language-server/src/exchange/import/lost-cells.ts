import type { ForeignCell } from './foreign-document.ts';

/** A table that had lost its bars, as it was found. */
export interface UnbarredTable {
  /** The heads of the columns, in one row or two. */
  readonly head: readonly (readonly string[])[];
  /** As many cells each as there are columns; a group's row has one. */
  readonly rows: readonly (readonly string[])[];
}

/** Its cells as if it had never lost them: what heads several columns, and the row of a group, are merged cells. */
export function cellsOfLost({ head, rows }: UnbarredTable): ForeignCell[][] {
  const [first = [], second] = head;
  const top = first.map((text, column): ForeignCell => {
    const goesOn = second !== undefined && column > 0 && text === first[column - 1] && second[column] !== '';
    return goesOn ? { text: '', joins: 'left' } : { text };
  });
  const below = second?.map((text): ForeignCell => (text === '' ? { text, joins: 'above' } : { text }));
  const body = rows.map((row) =>
    first.map((_, column): ForeignCell => {
      const text = row[column] ?? '';
      return row.length === 1 && column > 0 ? { text, joins: 'left' } : { text };
    }),
  );
  return [top, ...(below ? [below] : []), ...body];
}
