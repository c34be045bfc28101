import { textWidth } from '../../../core/text/text-width.ts';
import { inOneLine } from '../fields.ts';

/** Rows with their columns as wide as the widest cell, Chinese characters counted twice. */
export function alignedTable(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map(cellText));
  const widths: number[] = [];
  for (const row of cells) {
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, textWidth(cell));
  }
  return cells.map((row) => {
    const padded = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - textWidth(cell)));
    return `| ${padded.join(' | ')} |`;
  });
}

/** A bar would begin another cell. */
function cellText(text: string): string {
  return inOneLine(text).replace(/(?<!\\)[|｜]/gu, '\\$&');
}
