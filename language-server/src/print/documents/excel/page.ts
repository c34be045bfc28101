import type { WriteSheet } from 'hucre/xlsx';
import { sum } from '../layout/column-widths.ts';

/** A wider sheet is printed on a page turned sideways, one not much narrower a little smaller; in half-width characters. */
const portraitWidth = 100;

/** Of A4, in points. */
const [shortSide, longSide] = [595, 842];

/** In inches, of 72 points. */
const margins = { top: 0.98, bottom: 0.98, left: 0.79, right: 0.79, header: 0.5, footer: 0.5 };

/** Half of a character of 12 points, and what Excel adds to each column. */
const [characterWidth, columnExtra] = [6, 4];

/** What other fonts may take more. */
const reserve = 0.97;

/** A4, upright or turned, filled from side to side. */
export function pageSetup(columns: readonly number[]): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation: isTurned(columns) ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins,
  };
}

/** Height of the rows that a page has room for, in points of the sheet. */
export function roomOn(columns: readonly number[]): number {
  const [width, height] = isTurned(columns) ? [longSide, shortSide] : [shortSide, longSide];
  const across = width - (margins.left + margins.right) * 72;
  const down = height - (margins.top + margins.bottom) * 72;
  const sheet = sum(columns) * characterWidth + columns.length * columnExtra;
  return (down * reserve) / Math.min(1, across / sheet);
}

function isTurned(columns: readonly number[]): boolean {
  return sum(columns) > portraitWidth;
}
