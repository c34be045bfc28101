import type { Cell, Column } from '../tables/table.ts';
import { type Grid, gridOf } from './grid.ts';

/**
 * The head of a table laid out: one row, or two where a heading stands above those of several columns; the others then go
 * over both.
 */
export function headGrid(columns: readonly Column[]): Grid {
  const height = columns.some(({ twofold }) => twofold) ? 2 : 1;
  const first = columns.flatMap(({ heading, twofold }, column): Cell[] => {
    if (!twofold) return [{ text: heading, column, rowSpan: height }];
    const { above } = twofold;
    if (columns[column - 1]?.twofold?.above === above) return [];
    let colSpan = 1;
    while (columns[column + colSpan]?.twofold?.above === above) colSpan++;
    return [{ text: above, column, colSpan }];
  });
  const second = columns.flatMap(({ twofold }, column) => (twofold ? [{ text: twofold.below, column }] : []));
  return gridOf({ title: '', columns, rows: [first, second].slice(0, height), notes: [] });
}
