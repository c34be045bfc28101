import { parseValue } from '../../../core/model/value/parse.ts';
import type { Alignment } from './align.ts';
import { type CellKind, misfit } from './fit.ts';
import { type CellPiece, cellOf } from './pieces.ts';
import type { PlacedCell } from './readings.ts';

/** A cell that fits its column worse may be part of another. */
const worstFit = 2;

/** So many cells, rows, and names that stand there before, may be in doubt. */
const doubtful = { cells: 0.02, rows: 0.1, names: 0.25 };

/**
 * Whether nearly every cell is plainly what its column holds, nearly every row has most of its cells and a name of its
 * own, and no number is missing: a wrong table is worse than none.
 */
export function isPlain(
  kinds: readonly CellKind[],
  pieces: readonly CellPiece[],
  { cells }: Alignment,
): boolean {
  const inColumns = cells.filter(({ column }) => column !== 'group');
  const isBad = ({ column, from, to }: PlacedCell) =>
    isDoubtful(kinds[column as number] ?? 'text', pieces.slice(from, to));
  const numbers = inColumns.flatMap(({ column, from }) =>
    kinds[column as number] === 'number' ? [Number.parseInt(pieces[from]?.text ?? '', 10)] : [],
  );
  if (numbers.some((number, at) => at > 0 && number !== (numbers[at - 1] ?? 0) + 1)) return false;
  const names = inColumns
    .filter(({ column }) => kinds[column as number] === 'name')
    .map(({ from, to }) => cellOf(pieces.slice(from, to)));
  // who answers for a task stands in many rows, what is measured in one
  if (new Set(names).size < names.length * (1 - doubtful.names)) return false;
  const rows = rowsOfCells(inColumns);
  const sparse = rows.filter((row) => isSparse(row, kinds)).length;
  return (
    inColumns.filter(isBad).length <= cells.length * doubtful.cells && sparse <= rows.length * doubtful.rows
  );
}

function rowsOfCells(cells: readonly PlacedCell[]): PlacedCell[][] {
  const rows: PlacedCell[][] = [];
  for (const cell of cells) {
    if (cell.beginsRow) rows.push([]);
    rows.at(-1)?.push(cell);
  }
  return rows;
}

/** Whether a row lacks most of what every row has: cells of its own, one above the other, are something else. */
function isSparse(row: readonly PlacedCell[], kinds: readonly CellKind[]): boolean {
  const isExpected = (kind: CellKind) => !['category', 'number', 'text'].includes(kind);
  const expected = kinds.filter(isExpected).length;
  const there = row.filter(({ column }) => isExpected(kinds[column as number] ?? 'text')).length;
  return there < expected / 2;
}

/** A number on a line of its own is a cell by itself, whatever stands around it. */
function isDoubtful(kind: CellKind, pieces: readonly CellPiece[]): boolean {
  if (misfit(kind, cellOf(pieces)) > worstFit) return true;
  if (pieces.length < 2 || kind === 'text' || kind === 'departments') return false;
  const areAlone = pieces.filter(
    ({ text, gap }, at) => (at === 0 ? pieces[1]?.gap === 'line' : gap === 'line') && isFigure(text),
  );
  if (kind === 'value')
    return pieces.filter(({ text }) => /\d/u.test(text)).length > 1 && areAlone.length > 1;
  return areAlone.some(({ text }) => !/[.．]/u.test(text));
}

function isFigure(text: string): boolean {
  return /^[\d<>≥≤＜＞]/u.test(text) && parseValue(text, 0).kind === 'quantity';
}
