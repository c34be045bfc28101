import type { TextEdit } from '../../../checks/check.ts';
import { editsOf, unedited, withEdits } from '../../../checks/fixes/edits.ts';
import type { IndicatorTable, Plan } from '../../../core/model/plan.ts';
import { lineBreakOf } from '../../../core/model/source.ts';
import { cellsOf, isTableRule } from '../../../language/parser/tables.ts';
import { formattedTable } from '../format/table.ts';
import { lineIndexAt, linesOf, linesOfSource } from '../support/lines.ts';

/** A line of a table that was drafted, with what stands between it and the one above. */
export interface DraftedRow {
  /** Comments and blank lines, whole. */
  readonly above: readonly string[];
  readonly indentation: string;
  readonly text: string;
  readonly part: 'head' | 'rule' | 'row';
}

/** The lines of a table as they are written, to be changed and written back. */
export interface DraftedRows {
  readonly rows: readonly DraftedRow[];
  /** What stands between its cells: | or ｜. */
  readonly bar: string;
  /** Whether its columns stand in line, and are to do so afterwards. */
  readonly isAligned: boolean;
}

export function draftedRows({ source }: Plan, table: IndicatorTable): DraftedRows {
  const { text } = source;
  const all = linesOfSource(source);
  const lines = all.slice(lineIndexAt(all, table.span.start), lineIndexAt(all, table.span.end - 1) + 1);
  const starts = new Set(table.rows.map(({ span }) => span.start));
  const rows: DraftedRow[] = [];
  let above: string[] = [];
  for (const { kind, start, content, end } of lines) {
    if (kind === 'row') {
      const row = text.slice(content, end);
      rows.push({
        above,
        indentation: text.slice(start, content),
        text: row,
        part: starts.has(content) ? 'row' : isTableRule(row) ? 'rule' : 'head',
      });
      above = [];
    } else above.push(text.slice(start, end));
  }
  const written = lines.filter(({ kind }) => kind === 'row');
  return {
    rows,
    bar: rows[0]?.text[0] ?? '|',
    isAligned: formattedTable(text, written).every((row, at) => row === rows[at]?.text),
  };
}

/** The edits after which the table has these rows. */
export function withRows(
  { source: { text } }: Plan,
  { span }: IndicatorTable,
  { rows, isAligned }: DraftedRows,
): TextEdit[] {
  const written = isAligned ? aligned(rows.map((row) => row.text)) : rows.map((row) => row.text);
  const lines = rows.flatMap(({ above, indentation }, at) => [
    ...above,
    // the table begins behind that of its first row
    (at > 0 ? indentation : '') + (written[at] ?? ''),
  ]);
  const newText = lines.join(lineBreakOf(text));
  return editsOf(text, withEdits(unedited(text), [{ span, newText }]));
}

function aligned(rows: readonly string[]): string[] {
  const text = rows.join('\n');
  return formattedTable(text, linesOf(text));
}

/** The cells of a row, as written. */
export function cellsIn(text: string): string[] {
  return cellsOf(text, 0, text.length).cells.map(({ start, end }) => text.slice(start, end));
}

export function rowOf(cells: readonly string[], bar: string): string {
  return `${bar} ${cells.join(` ${bar} `)} ${bar}`;
}

/** A row with another text in one of its cells; what stands around it stays as it is. */
export function withCell(text: string, column: number, content: string, bar: string): string {
  const { cells, endBar } = cellsOf(text, 0, text.length);
  const cell = cells[column];
  if (!cell) {
    const written = cellsIn(text);
    const missing = Array.from({ length: column - written.length }, () => '');
    return rowOf([...written, ...missing, content], bar);
  }
  if (cell.end > cell.start) return text.slice(0, cell.start) + content + text.slice(cell.end);
  const end = cells[column + 1]?.bar ?? (endBar < 0 ? text.length : endBar);
  return `${text.slice(0, cell.bar + 1)} ${content} ${text.slice(end)}`;
}

/** A row without one of its cells, or with one more in front of it. */
export function withCellAt(row: DraftedRow, column: number, added: string | undefined, bar: string): string {
  const cells = cellsIn(row.text);
  const filled = Array.from({ length: Math.max(cells.length, column) }, (_, at) => cells[at] ?? '');
  if (added === undefined) filled.splice(column, 1);
  else filled.splice(column, 0, row.part === 'rule' ? '---' : added);
  return rowOf(filled, bar);
}
