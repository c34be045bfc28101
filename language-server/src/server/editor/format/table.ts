import { textWidth } from '../../../core/text/text-width.ts';
import type { Line } from '../../../language/parser/lines.ts';
import { cellsOf } from '../../../language/parser/tables.ts';

/** A cell of a Markdown rule, `---` or `:-:`; shorter ones may be values. */
const ruleCell = /^:?-{3,}:?$|^:-+:?$|^-+:$/;

/**
 * The rows of one table, their columns as wide as the widest cell, Chinese characters counted twice.
 * Every row gets the bar of the first and one at its end; no cell is added, and none changed but the
 * dashes of a rule.
 */
export function formattedTable(text: string, rows: readonly Line[]): string[] {
  const first = rows[0];
  if (!first) return [];
  const bar = text[first.content] as string;
  const cells = rows.map((row) =>
    cellsOf(text, row.content, row.end).cells.map((cell) => text.slice(cell.start, cell.end)),
  );
  const widths: number[] = [];
  for (const row of cells) {
    const isRule = row.every((cell) => ruleCell.test(cell));
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, isRule ? 3 : textWidth(cell));
    }
  }
  return cells.map((row) => {
    const isRule = row.every((cell) => ruleCell.test(cell));
    const padded = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return isRule ? ruleOf(cell, width) : cell + ' '.repeat(width - textWidth(cell));
    });
    return `${bar} ${padded.join(` ${bar} `)} ${bar}`;
  });
}

function ruleOf(cell: string, width: number): string {
  const start = cell.startsWith(':') ? ':' : '-';
  const end = cell.endsWith(':') ? ':' : '-';
  return start + '-'.repeat(width - 2) + end;
}
