import { linedUpWidths, padded } from '../../../core/text/lined-up.ts';
import type { Line } from '../../../language/parser/lines.ts';
import { cellsOf } from '../../../language/parser/tables.ts';

/** A cell of a Markdown rule, `---` or `:-:`; shorter ones may be values. */
const ruleCell = /^:?-{3,}:?$|^:-+:?$|^-+:$/;

/**
 * The rows of one table, their columns as wide as the widest cell, Chinese characters counted twice, unless that makes
 * rows too long to be seen whole. Every row gets the bar of the first and one at its end; no cell is added, and none
 * changed but the dashes of a rule.
 */
export function formattedTable(text: string, rows: readonly Line[]): string[] {
  const first = rows[0];
  if (!first) return [];
  const bar = text[first.content] as string;
  const cells = rows.map((row) =>
    cellsOf(text, row.content, row.end).cells.map((cell) => text.slice(cell.start, cell.end)),
  );
  const isRule = (row: readonly string[]) => row.every((cell) => ruleCell.test(cell));
  // a rule is as long as it is made
  const widths = linedUpWidths(cells.map((row) => (isRule(row) ? row.map(() => '---') : row)));
  return cells.map((row) => {
    const ofRow = isRule(row)
      ? row.map((cell, column) => ruleOf(cell, Math.max(widths[column] ?? 0, 3)))
      : row.map((cell, column) => padded(cell, widths[column] ?? 0));
    return `${bar} ${ofRow.join(` ${bar} `)} ${bar}`;
  });
}

function ruleOf(cell: string, width: number): string {
  const start = cell.startsWith(':') ? ':' : '-';
  const end = cell.endsWith(':') ? ':' : '-';
  return start + '-'.repeat(width - 2) + end;
}
