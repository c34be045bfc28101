import { linedUpWidths, padded } from '../../../core/text/lined-up.ts';
import { inOneLine } from '../fields.ts';

/** Rows of which the cells stand under each other, as they do when the file is formatted. */
export function alignedTable(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map(cellText));
  const widths = linedUpWidths(cells);
  return cells.map(
    (row) => `| ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join(' | ')} |`,
  );
}

/** A bar would begin another cell. */
function cellText(text: string): string {
  return inOneLine(text).replace(/(?<!\\)[|｜]/gu, '\\$&');
}
