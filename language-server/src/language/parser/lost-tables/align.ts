import { type CellKind, costOfNone, groupMisfit, mostPieces, never } from './fit.ts';
import type { LikelyCell, LikelyCells } from './likely-cells.ts';
import { type CellPiece, cellOf } from './pieces.ts';
import { OpenReadings, type PlacedCell, type Reading } from './readings.ts';

export interface Alignment {
  readonly cells: readonly PlacedCell[];
  /** Behind the last piece that is part of the table. */
  readonly end: number;
  /** The lower the surer. */
  readonly cost: number;
}

/** So many pieces tell how the lines of a table are. */
const fewPieces = 70;
const costOfRowWithinLine = 9;
/** Behind the last row no more pieces are looked at: no cell has more. */
const longestGap = 80;
/** What is further behind the end of a table than that isn't read. */
export const mostLookedAhead = longestGap + Math.max(...Object.values(mostPieces));

/**
 * Reads pieces as the rows of a table with columns of known kinds: of all ways to put them into cells the likeliest.
 * A cell may take several pieces, and be missing; rows begin with the next number where there are numbers.
 */
export function align(
  pieces: readonly CellPiece[],
  from: number,
  to: number,
  kinds: readonly CellKind[],
  likelyCells: LikelyCells,
): Alignment | undefined {
  const costs = costsOf(pieces, kinds);
  const lastColumn = kinds.length - 1;
  const open: OpenReadings[] = [];
  const upTo = (end: number) => (open[end] ??= new OpenReadings());
  upTo(from).add({ cost: 0, column: lastColumn, number: 0 });
  let found: TableEnd | undefined;
  for (let at = from; at <= to; at++) {
    const readings = open[at]?.likeliest() ?? [];
    delete open[at];
    for (const reading of readings) found = sooner(found, reading, at, costs);
    if (at === to || at > (found?.end ?? from) + longestGap) break;
    if (readings.length === 0) continue;
    const piece = pieces[at] as CellPiece;
    const ownNumber = numberOf(piece);
    const group = kinds.includes('category') ? undefined : groupAt(pieces, at, to);
    for (const before of readings) {
      for (const [column, kind] of kinds.entries()) {
        const isNumber = kind === 'number';
        const number = isNumber ? ownNumber : before.number;
        if (isNumber && (number <= before.number || number > before.number + mostSkipped)) continue;
        const isNext = isNumber && (number === before.number + 1 || before.number === 0);
        const beginsRow = column <= before.column;
        const start = beginsRow
          ? costs.ofRow(before.column, column, piece)
          : costs.ofCell(before.column, column, piece) +
            (kind === 'text' && partsNumber(pieces[at - 1], piece) ? 1 : 0);
        for (const { to: end, gaps, fit } of isNext ? nextNumber(at) : likelyCells(kind, at)) {
          if (end > to) break;
          const cost = before.cost + start + gaps + fit;
          if (!upTo(end).takes(column, number, cost)) continue;
          const cell = { column, from: at, to: end, beginsRow };
          upTo(end).add({ cost, column, number, cell, before });
        }
      }
      if (group) {
        const { cell, fit } = group;
        const cost = before.cost + fit + costs.ofEnd(before.column);
        if (upTo(cell.to).takes(lastColumn, before.number, cost))
          upTo(cell.to).add({ cost, column: lastColumn, number: before.number, cell, before });
      }
    }
  }
  return found && ended(found);
}

/** The best place to end the table so far. */
interface TableEnd {
  readonly reading: Reading;
  readonly cost: number;
  readonly end: number;
}

function sooner(
  found: TableEnd | undefined,
  reading: Reading,
  end: number,
  costs: Costs,
): TableEnd | undefined {
  const cost = reading.cost + costs.ofEnd(reading.column);
  return cost < (found?.cost ?? 0) ? { reading, cost, end } : found;
}

function ended({ reading, cost, end }: TableEnd): Alignment {
  const cells: PlacedCell[] = [];
  for (let at: Reading | undefined = reading; at?.cell; at = at.before) cells.push(at.cell);
  return { cells: cells.reverse(), end, cost };
}

const mostSkipped = 12;

/** The number that a piece is, 0 where it is none; a table may begin, or leave out some, in the midst. */
function numberOf({ text }: CellPiece): number {
  return /^\d{1,3}[.．、]?$/u.test(text) ? Number.parseInt(text, 10) : 0;
}

/** Nothing fits a column of numbers so well as the next one. */
function nextNumber(at: number): readonly LikelyCell[] {
  return [{ to: at + 1, gaps: 0, fit: -3 }];
}

/** The row of a group that a line may be. */
function groupAt(
  pieces: readonly CellPiece[],
  at: number,
  to: number,
): { readonly cell: PlacedCell; readonly fit: number } | undefined {
  const end = endOfLine(pieces, at);
  if (pieces[at]?.gap !== 'line' || end - at >= 8 || end > to) return undefined;
  const fit = groupMisfit(cellOf(pieces.slice(at, end)));
  return fit < never ? { cell: { column: 'group', from: at, to: end, beginsRow: true }, fit } : undefined;
}

type Costs = ReturnType<typeof costsOf>;

function costsOf(pieces: readonly CellPiece[], kinds: readonly CellKind[]) {
  const none = kinds.map((kind) => costOfNone[kind]);
  const sums = none.map((_, from) => sumsFrom(none, from));
  /** What it costs to leave out the columns between two. */
  const between = (from: number, to: number) => (to > from + 1 ? (sums[from + 1]?.[to - from - 2] ?? 0) : 0);
  // where most lines are rows, a cell seldom begins a line
  const first = pieces.slice(0, fewPieces);
  const perLine = first.length / (1 + (first.at(-1)?.line ?? 0));
  const cellAtLine = Math.min(1.5, (1.5 * (perLine - 1)) / Math.max(1, kinds.length - 2));
  return {
    ofRow: (last: number, column: number, { gap, skipped }: CellPiece) => {
      const isSaid = skipped !== undefined && column < kinds.length;
      const front = isSaid && skipped === column ? 0 : between(-1, Math.min(column, kinds.length));
      return between(last, kinds.length) + front + (gap === 'line' ? 0 : costOfRowWithinLine);
    },
    ofCell: (last: number, column: number, { gap, skipped }: CellPiece) => {
      const left = column - last - 1;
      // where blanks say which cells are empty, a line of its own is a cell that goes on
      if (gap === 'line') return between(last, column) + (skipped === undefined ? cellAtLine : 3);
      if (skipped === undefined) return between(last, column) + (gap === 'wide' ? 0 : 0.2);
      return left === skipped ? 0 : between(last, column) + 2 * Math.abs(left - skipped);
    },
    ofEnd: (last: number) => between(last, kinds.length),
  };
}

function sumsFrom(costs: readonly number[], from: number): number[] {
  let sum = 0;
  return costs.slice(from).map((cost) => (sum += cost));
}

/** PDFs have a blank between a character and a number, in the midst of a cell. */
function partsNumber(before: CellPiece | undefined, { text, gap }: CellPiece): boolean {
  return gap === 'blank' && /\p{Script=Han}$/u.test(before?.text ?? '') && /^\d/u.test(text);
}

function endOfLine(pieces: readonly CellPiece[], from: number): number {
  const line = pieces[from]?.line;
  let to = from;
  while (pieces[to]?.line === line && to < pieces.length) to++;
  return to;
}
