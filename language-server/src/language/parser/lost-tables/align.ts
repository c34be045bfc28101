import { type CellKind, costOfNone, groupMisfit, misfit, mostPieces, never } from './fit.ts';
import { type CellPiece, cellOf } from './pieces.ts';

/** A cell that was found: its column, and its pieces. A group's row has no column. */
export interface PlacedCell {
  readonly column: number | 'group';
  readonly from: number;
  readonly to: number;
  readonly beginsRow: boolean;
}

export interface Alignment {
  readonly cells: readonly PlacedCell[];
  /** Behind the last piece that is part of the table. */
  readonly end: number;
  /** The lower the surer. */
  readonly cost: number;
}

/** The best way to read the pieces up to one of them. */
interface Reading {
  readonly cost: number;
  readonly column: number;
  /** The number of the last row that has one. */
  readonly number: number;
  readonly cell?: PlacedCell;
  readonly before?: Reading;
}

const costOfRowWithinLine = 9;
/** Of the readings up to a piece no more are followed, nor those so much worse than the best. */
const most = 24;
const worse = 14;
/** Behind the last row no more pieces are looked at: no cell has more. */
const longestGap = 80;

/**
 * Reads pieces as the rows of a table with columns of known kinds: of all ways to put them into cells the likeliest.
 * A cell may take several pieces, and be missing; rows begin with the next number where there are numbers.
 */
export function align(
  pieces: readonly CellPiece[],
  from: number,
  to: number,
  kinds: readonly CellKind[],
  fitting: Fitting,
): Alignment | undefined {
  const costs = costsOf(pieces, kinds);
  const width = kinds.length;
  const best = new Map([[from, new Map([[0, { cost: 0, column: width - 1, number: 0 } as Reading]])]]);
  const add = (at: number, reading: Reading) => {
    const readings = best.get(at) ?? new Map<number, Reading>();
    best.set(at, readings);
    const key = reading.number * width + reading.column;
    if (reading.cost < (readings.get(key)?.cost ?? Number.POSITIVE_INFINITY)) readings.set(key, reading);
  };
  let found: TableEnd | undefined;
  for (let at = from; at <= to; at++) {
    const readings = likeliest(best.get(at));
    best.delete(at);
    for (const reading of readings) found = sooner(found, reading, at, costs);
    if (at === to || at > (found?.end ?? from) + longestGap) break;
    const piece = pieces[at] as CellPiece;
    for (const reading of readings) {
      for (let column = 0; column < width; column++) {
        const kind = kinds[column] as CellKind;
        const number = numberIn(kind, piece, reading.number);
        if (number === undefined) continue;
        const begins = column <= reading.column;
        const start = begins
          ? costs.ofRow(reading.column, column, piece)
          : costs.ofCell(reading.column, column, piece) +
            (kind === 'text' && partsNumber(pieces[at - 1], piece) ? 1 : 0);
        let parted = 0;
        for (let end = at + 1; end <= Math.min(to, at + mostPieces[kind]); end++) {
          if (end - 1 > at) parted += costs.ofGap(pieces[end - 1] as CellPiece, kind);
          if (parted > worse) break;
          const fit = number.isNext ? -3 : fitting(kind, at, end);
          if (fit >= never) continue;
          add(end, {
            cost: reading.cost + start + parted + fit,
            column,
            number: number.value,
            cell: { column, from: at, to: end, beginsRow: begins },
            before: reading,
          });
        }
      }
      const line = endOfLine(pieces, at);
      if (piece.gap === 'line' && line - at < 8 && line <= to && !kinds.includes('category')) {
        const fit = groupMisfit(cellOf(pieces.slice(at, line)));
        const cell = { column: 'group', from: at, to: line, beginsRow: true } as const;
        const cost = reading.cost + fit + costs.ofEnd(reading.column);
        if (fit < never)
          add(line, { cost, column: width - 1, number: reading.number, cell, before: reading });
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

function likeliest(readings: ReadonlyMap<number, Reading> | undefined): Reading[] {
  const sorted = [...(readings?.values() ?? [])].sort((a, b) => a.cost - b.cost).slice(0, most);
  return sorted.filter(({ cost }) => cost <= (sorted[0]?.cost ?? 0) + worse);
}

/** A column of numbers takes the next one; a table may begin, or leave out some, in the midst. */
function numberIn(
  kind: CellKind,
  { text }: CellPiece,
  last: number,
): { value: number; isNext: boolean } | undefined {
  if (kind !== 'number') return { value: last, isNext: false };
  const value = /^\d{1,3}[.．、]?$/u.test(text) ? Number.parseInt(text, 10) : 0;
  if (value <= last || value > last + 12) return undefined;
  return { value, isNext: value === last + 1 || last === 0 };
}

type Costs = ReturnType<typeof costsOf>;

function costsOf(pieces: readonly CellPiece[], kinds: readonly CellKind[]) {
  const none = kinds.map((kind) => costOfNone[kind]);
  const between = (from: number, to: number) => none.slice(from + 1, to).reduce((sum, each) => sum + each, 0);
  // where most lines are rows, a cell seldom begins a line
  const perLine = pieces.length / (1 + (pieces.at(-1)?.line ?? 0));
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
    ofGap: ({ gap, skipped }: CellPiece, kind: CellKind) => {
      if (gap === 'wide') return skipped !== undefined && kind !== 'name' ? 5 : 2.5;
      if (gap === 'line') return kind === 'text' || kind === 'departments' ? 0.3 : 1;
      return 0.3;
    },
    ofEnd: (last: number) => between(last, kinds.length),
  };
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

/** How ill the pieces from one to another fit together as a cell of a kind. */
export type Fitting = (kind: CellKind, from: number, to: number) => number;

/** Each is asked many times. */
export function fittingOf(pieces: readonly CellPiece[]): Fitting {
  const known = new Map<CellKind, Map<number, number>>();
  return (kind, from, to) => {
    const ofKind = known.get(kind) ?? new Map<number, number>();
    known.set(kind, ofKind);
    const key = from * 64 + (to - from);
    const found = ofKind.get(key) ?? misfit(kind, cellOf(pieces.slice(from, to)));
    ofKind.set(key, found);
    return found;
  };
}
