import { parseValue } from '../../../../core/model/value/parse.ts';
import type { Script } from '../../../../core/text/script.ts';
import { isIndicatorTable } from '../../../../language/parser/table-head.ts';
import type { ForeignTable } from '../../foreign-document.ts';
import { linesOf } from './body.ts';
import { bare, type CellRow, cellAt, inOneCell, isBanner, writtenRows } from './cells.ts';
import { guarded } from './column.ts';
import { findHead, type TableHead } from './head.ts';
import { isNameHead } from './head-words.ts';
import { indicatorCells, type RenamedHeading } from './indicator-table.ts';
import { oneBelowTheOther } from './side-by-side.ts';
import { taskCells } from './task-cells.ts';
import { unturned } from './turned.ts';
import { isUnitLine, unitIn } from './units.ts';

/** What a plan makes of a table: rows of indicators, other rows, or only lines of text. */
export interface TableText {
  readonly kind: 'indicators' | 'plain' | 'text';
  /** Its title, its unit and the like. */
  readonly above: readonly string[];
  /** The head first; none for a text. */
  readonly cells: readonly (readonly string[])[];
  /** Notes. */
  readonly below: readonly string[];
  readonly renamed: readonly RenamedHeading[];
  /** Headings of columns that the language has no word for. */
  readonly unread: readonly string[];
  /** Whether a plain table has names of indicators and figures, but no head that tells which is which. */
  readonly isDoubtful: boolean;
}

export interface TableContext {
  /** The paragraph above the table. */
  readonly above?: string | undefined;
  /** The plan's; Simplified where it is not known. */
  readonly script?: Script;
}

/** Never throws, and leaves nothing out: what is no table of indicators stays a table. */
export function readTable(
  grid: ForeignTable,
  { above: before = '', script = 'simplified' }: TableContext = {},
): TableText {
  const written = writtenRows(grid);
  if ((written[0]?.length ?? 0) < 2) {
    return onlyLines(written);
  }
  const rows = unturned(oneBelowTheOther(written));
  const head = findHead(rows);
  if (!head || !holdsIndicators(rows, head)) return plainTable(written);
  const above = rows.slice(0, head.at).flatMap(linesOf);
  const unitLine = [...above, before].find(isUnitLine);
  const unit = unitLine === undefined ? undefined : unitIn(unitLine);
  const isRightAbove = unitLine !== undefined && unitLine === [before, ...above].at(-1);
  const read = indicatorCells(rows, head, unit, isRightAbove, script);
  return { kind: 'indicators', above, ...read, isDoubtful: false };
}

/** A table of tasks has years for heads too: without a column of indicators most cells under them must be values. */
function holdsIndicators(rows: readonly CellRow[], { at, height, columns }: TableHead): boolean {
  const body = rows.slice(at + height);
  if (body.length === 0) return false;
  if (columns.some(({ role }) => role === 'name')) return true;
  const values = columns.flatMap(({ role }, column) =>
    role === 'value' ? body.map((row) => inOneCell(cellAt(row, column).text)) : [],
  );
  const said = values.filter((text) => text !== '' && parseValue(text, 0).kind !== 'none');
  const read = said.filter((text) => text.length <= 20 && parseValue(text, 0).kind === 'quantity');
  return read.length > 0 && read.length >= said.length * 0.6;
}

function plainTable(rows: readonly CellRow[]): TableText {
  const first = rows.findIndex((row) => !isBanner(row));
  const last = rows.findLastIndex((row) => !isBanner(row));
  if (first < 0) return onlyLines(rows);
  const [top = [], ...others] = rows.slice(first, last + 1);
  const head = top.map(({ text }) => inOneCell(text));
  const body = taskCells(top, others);
  return {
    kind: 'plain',
    above: rows.slice(0, first).flatMap(linesOf),
    cells: [
      isIndicatorTable(head) ? head.map((cell) => (isNameHead(cell) ? guarded(bare(cell)) : cell)) : head,
      ...body,
    ],
    below: rows.slice(last + 1).flatMap(linesOf),
    renamed: [],
    unread: [],
    isDoubtful: namesIndicators(rows.slice(first)) && holdsFigures(body),
  };
}

function onlyLines(rows: readonly CellRow[]): TableText {
  const above = rows.flatMap(linesOf);
  return { kind: 'text', above, cells: [], below: [], renamed: [], unread: [], isDoubtful: false };
}

function namesIndicators(rows: readonly CellRow[]): boolean {
  return rows.slice(0, 3).some((row) => row.some(({ text }) => isNameHead(text)));
}

function holdsFigures(rows: readonly (readonly string[])[]): boolean {
  const isFigure = (cell: string, at: number) => at > 0 && parseValue(cell, 0).kind === 'quantity';
  return rows.filter((row) => row.some(isFigure)).length >= 2;
}
