import { fold } from '../../../core/model/value/fold.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { isBody } from '../bodies.ts';
import type { Alignment } from './align.ts';
import type { CellKind } from './fit.ts';
import type { LikelyColumn } from './head.ts';
import { type CellPiece, cellOf } from './pieces.ts';
import type { PlacedCell } from './readings.ts';

/** The head and the rows of a table, as many cells each as it has columns; the row of a group has one. */
export interface TableCells {
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

/** The cells as they are written in a table with bars. */
export function rowsOf(
  columns: readonly LikelyColumn[],
  pieces: readonly CellPiece[],
  { cells }: Alignment,
): TableCells {
  const kinds = columns.map(({ kind }) => kind);
  const rows: PlacedRow[] = [];
  for (const cell of cells) {
    if (cell.beginsRow) rows.push(new Map());
    rows.at(-1)?.set(cell.column, pieces.slice(cell.from, cell.to));
  }
  return { head: headOf(columns), rows: writtenRows(rows, kinds) };
}

/** The pieces of a row's cells, by column. */
type PlacedRow = Map<PlacedCell['column'], readonly CellPiece[]>;

/** What stands over several columns is said over each. */
function headOf(columns: readonly LikelyColumn[]): string[][] {
  if (columns.every(({ over }) => over === undefined)) return [columns.map(({ text }) => text)];
  return [columns.map(({ text, over }) => over ?? text), columns.map(({ text, over }) => (over ? text : ''))];
}

function writtenRows(rows: readonly PlacedRow[], kinds: readonly CellKind[]): string[][] {
  const [number, name, property] = (['number', 'name', 'property'] as const).map((kind) =>
    kinds.indexOf(kind),
  );
  const nameIn = (row: PlacedRow) => row.get(name as number);
  // where there is no column for them, the numbers stand in front of the names
  const isNumbered =
    number !== undefined && number >= 0
      ? (row: PlacedRow) => row.has(number)
      : (row: PlacedRow) => numberInFront.test(nameIn(row)?.[0]?.text ?? '');
  const areNumbered = rows.filter(isNumbered).length > rows.length / 2;
  const isPart = (row: PlacedRow | undefined) =>
    row !== undefined && areNumbered && !isNumbered(row) && nameIn(row) && !isOfWhich(nameIn(row));
  const written: string[][] = [];
  let whole = '';
  for (const [at, row] of rows.entries()) {
    const group = row.get('group');
    if (group) {
      written.push([cellOf(group)]);
      whole = '';
      continue;
    }
    const cells = kinds.map((kind, column) => {
      const pieces = row.get(column) ?? [];
      return kind === 'departments' ? listOf(pieces) : cellOf(pieces);
    });
    written.push(cells);
    if (name === undefined || name < 0) continue;
    if (isPart(row) && whole !== '') {
      cells[name] = `${whole}（${cells[name]}）`;
      if (property !== undefined) sayBoth(written.at(-2), cells, property);
      continue;
    }
    const parts = isPart(rows[at + 1]) ? wholeAndPart(row.get(name) ?? []) : undefined;
    whole = parts?.whole.replace(numberInFront, '') ?? '';
    if (parts) cells[name] = `${parts.whole}（${parts.part}）`;
  }
  return written;
}

const numberInFront = /^\d{1,3}\s*[.．、]\s*(?=\D)/u;

/** What stands once for two parts, beside the first or below the last, is said of both. */
function sayBoth(above: string[] | undefined, below: string[], column: number): void {
  if (!above) return;
  below[column] ||= above[column] ?? '';
  above[column] ||= below[column] ?? '';
}

/** 其中：女性 says itself whose part it is. */
function isOfWhich(pieces: readonly CellPiece[] | undefined): boolean {
  return /^(?:其中|#)/u.test(simplified(pieces?.[0]?.text ?? ''));
}

/** A name over two columns: what the rows below have in common, and what tells the first of them. */
function wholeAndPart(pieces: readonly CellPiece[]): { whole: string; part: string } | undefined {
  const wide = pieces.findLastIndex(({ gap }, at) => at > 0 && gap === 'wide');
  const line = pieces.findLastIndex(({ gap }, at) => at > 0 && gap === 'line');
  const at = wide > 0 ? wide : line;
  return at > 0 ? { whole: cellOf(pieces.slice(0, at)), part: cellOf(pieces.slice(at)) } : undefined;
}

/** Departments, which narrow columns have one a line, or one over two lines. */
function listOf(pieces: readonly CellPiece[]): string {
  let list = '';
  let last = '';
  for (const piece of pieces) {
    const isNext = piece.gap !== 'blank' && isBody(fold(last).chars) && /^\p{Script=Han}/u.test(piece.text);
    list = isNext ? `${list}、${piece.text}` : cellOf([{ ...piece, text: list }, piece]);
    last = isNext ? piece.text : list.replace(/^.*[、，,；;]/u, '');
  }
  return list;
}

/** A cell of several lines, each of them in words. */
export function cellOfLines(lines: readonly (readonly string[])[], kind: CellKind | undefined): string {
  const pieces = lines.flatMap((words, line) =>
    words.map((text, at): CellPiece => ({ text, line, gap: at === 0 ? 'line' : 'blank' })),
  );
  return kind === 'departments' ? listOf(pieces) : cellOf(pieces);
}
