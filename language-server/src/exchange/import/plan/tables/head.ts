import type { ForeignCell } from '../../foreign-document.ts';
import { bare, type CellRow, cellAt, isBanner, isWritten, writtenColumns } from './cells.ts';
import { type HeadReading, readColumn } from './column.ts';

/** The rows that head a table of indicators. */
export interface TableHead {
  readonly at: number;
  /** One row, or two. */
  readonly height: 1 | 2;
  readonly columns: readonly HeadColumn[];
}

export interface HeadColumn extends HeadReading {
  /** As written; the texts of both rows where there are two. */
  readonly text: string;
  /** Whether the heading on its left is this column's too. */
  readonly goesOn: boolean;
}

/** A table's title and unit stand in no more rows than that. */
const mostRowsAbove = 6;

/** The first rows that say which column holds names, and which holds values. */
export function findHead(rows: readonly CellRow[]): TableHead | undefined {
  for (const [at, row] of rows.slice(0, mostRowsAbove).entries()) {
    if (isBanner(row) || writtenColumns(row).length < 2) continue;
    const below = rows[at + 1];
    for (const height of below && isSubHead(row, below) ? ([2, 1] as const) : ([1] as const)) {
      const columns = headColumns(row, height === 2 ? below : undefined);
      if (isHead(columns)) return { at, height, columns };
    }
  }
  return undefined;
}

/** The columns that one row heads, or that two do. */
export function headColumns(row: CellRow, below: CellRow | undefined): HeadColumn[] {
  return row.map((cell, column) => {
    const own = bare(cellAt(below, column).text);
    const above = bare(cellAt(row, below ? owner(row, column) : column).text);
    const goesOn = own === '' && cell.joins === 'left' && column > 0;
    const read = goesOn ? ({ role: 'other', head: '' } as const) : bothRead(above, own);
    return { ...read, text: above === own ? own : above + own, goesOn };
  });
}

function isHead(columns: readonly HeadReading[]): boolean {
  const has = (...roles: HeadReading['role'][]) => columns.some(({ role }) => roles.includes(role));
  return has('value') && has('name', 'likely-name', 'category');
}

/** 目标值 over 2023年 is 2023年目标值; what says nothing with the heading above it may be one by itself. */
function bothRead(above: string, own: string): HeadReading {
  if (own === '' || above === own) return readColumn(above);
  if (above === '') return readColumn(own);
  const isKnown = ({ role }: HeadReading) => role !== 'other' && role !== 'likely-name';
  const together = [own + above, above + own].map((text) => readColumn(text)).find(isKnown);
  if (together) return together;
  const alone = readColumn(own);
  // 2025年 under 全国 is no value of this plan's
  return isKnown(alone) && alone.role !== 'value' ? alone : readColumn(above + own);
}

/** Whether a row only parts the headings above it that go over several columns. */
export function isSubHead(row: CellRow, below: CellRow): boolean {
  if (isBanner(below)) return false;
  const parted = writtenColumns(below).filter(
    (column) => bare(cellAt(below, column).text) !== bare(cellAt(row, column).text),
  );
  const isWide = (column: number) => owner(row, column) !== column || owner(row, column + 1) === column;
  // 基期值 below 2020年; of whatever year it is, 基期值 is one
  const isValue = (column: number) => readColumn(cellAt(below, column).text).role === 'value';
  if (parted.length === 0 || !parted.every((column) => isWide(column) || isValue(column))) return false;
  const isMerged = (cell: ForeignCell | undefined) => cell?.joins === 'left';
  return parted.some(
    (column) =>
      isMerged(row[column]) ||
      isMerged(row[column + 1]) ||
      readColumn(cellAt(below, column).text).role !== 'other',
  );
}

/** The column of the heading that goes over a column: its own, or one on its left where its own is empty. */
function owner(row: CellRow, column: number): number {
  if (column >= row.length) return column;
  let at = column;
  while (at > 0 && !isWritten(row[at])) at--;
  return isWritten(row[at]) ? at : column;
}
