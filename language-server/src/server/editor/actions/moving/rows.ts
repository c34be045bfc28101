import type { Plan } from '../../../../core/model/plan.ts';
import { cellsOf, isTableRule } from '../../../../language/parser/tables.ts';
import { linesOfSource, type PlacedLine } from '../../support/lines.ts';
import { tablesIn } from '../../support/tables.ts';
import { isRowNumber } from '../support/column-key.ts';
import { type Siblings, type UnitLines, unparted } from './siblings.ts';

/** The rows of a table below its head; none for the head itself, and for a rule below it. */
export function rowsAt({ source }: Plan, line: number): Siblings | undefined {
  const { text } = source;
  const lines = linesOfSource(source);
  if (lines[line]?.kind !== 'row') return undefined;
  const table = tablesIn(text, lines).find((rows) => rows.includes(line));
  if (!table) return undefined;
  const isRule = (row: number): boolean => isTableRule(textOf(text, lines[row] as PlacedLine));
  const rule = table.findIndex(isRule);
  const units = table.slice(Math.max(rule, 0) + 1).map((row): UnitLines => ({ first: row, last: row }));
  const at = units.findIndex(({ first }) => first === line);
  if (at < 0) return undefined;
  const cells = new Map(table.map((row) => [row, cellTexts(text, lines[row] as PlacedLine)] as const));
  const heads = cells.get(table[0] as number) ?? [];
  const isParted = (upper: UnitLines, lower: UnitLines): boolean => {
    const behind = table[table.indexOf(lower.first) + 1] ?? -1;
    const [above, below, next] = [upper.first, lower.first, behind].map((row) => cells.get(row));
    return startsAnother(heads, above ?? [], below ?? [], next);
  };
  const within = { zh: '这张表的这一组', en: 'this group of the table’s rows' };
  const name = (cells.get(line) ?? []).find(
    (cell, column) => cell !== '' && !isRowNumber(heads[column] ?? ''),
  );
  return { ...unparted(units, at, isParted), name: name ?? '', within };
}

/**
 * Whether a row begins what a cell over several rows says of it and of those below: 一级 is written in the first
 * of its rows only, and an empty cell takes it from above.
 */
function startsAnother(
  heads: readonly string[],
  above: readonly string[],
  below: readonly string[],
  next: readonly string[] | undefined,
): boolean {
  for (const [column, head] of heads.entries()) {
    if (isRowNumber(head)) continue;
    const [upper, lower] = [above[column] ?? '', below[column] ?? ''];
    if (upper === '' && lower !== '') return true;
    if (upper !== '' && lower !== '') return upper !== lower && next?.[column] === '' && next.some(Boolean);
  }
  return false;
}

function cellTexts(text: string, { content, end }: PlacedLine): string[] {
  return cellsOf(text, content, end).cells.map((cell) => text.slice(cell.start, cell.end));
}

function textOf(text: string, { content, end }: PlacedLine): string {
  return text.slice(content, end);
}
