import type { Sheet } from 'hucre/xlsx';
import type { ForeignCell } from '../../foreign-document.ts';
import { expectAtMost, limits } from '../limits.ts';
import type { SheetRow } from '../sheet-blocks.ts';
import { cellText } from './cell-text.ts';

/**
 * A sheet's cells up to the last that holds something, as a rectangle, its merged ranges joined.
 * @throws Unreadable where they are more than any plan has
 */
export function rowsOf({ rows, cells, merges = [] }: Sheet, from1904: boolean): SheetRow[] {
  const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';
  const height = rows.findLastIndex((row) => row.some(isFilled)) + 1;
  const width = rows.reduce((widest, row) => Math.max(widest, row.findLastIndex(isFilled) + 1), 0);
  expectAtMost(width * height, limits.cells);
  let written = 0;
  const cellAt = (y: number, x: number): ForeignCell => {
    const text = cellText(rows[y]?.[x] ?? null, cells?.get(`${y},${x}`), from1904);
    // one text of a small file may stand in every cell
    written += text.length;
    expectAtMost(written, limits.written);
    return { text };
  };
  const texts = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => cellAt(y, x)),
  );
  let joined = 0;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    for (let y = Math.max(0, startRow); y <= Math.min(endRow, height - 1); y++) {
      for (let x = Math.max(0, startCol); x <= Math.min(endCol, width - 1); x++) {
        expectAtMost(++joined, limits.cells);
        const row = texts[y] as ForeignCell[];
        // what a merged cell covers is not seen, whatever it holds
        if (x > startCol) row[x] = { text: '', joins: 'left' };
        else if (y > startRow) row[x] = { text: '', joins: 'above' };
      }
    }
  }
  return texts.map((row, y) => ({ number: y + 1, cells: row }));
}
