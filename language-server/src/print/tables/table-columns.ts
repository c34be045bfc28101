import type { Span } from '../../core/model/source.ts';
import type { Cell, Column, Table } from './table.ts';
import { nothing } from './words.ts';

/** A column and how its cells are made from what the rows are about. */
export interface ColumnOf<T> extends Column {
  /** Which field of what the rows are about it shows, for who writes there: a keyword, or a `ColumnKey` of values. */
  readonly of?: string;
  readonly cell: (about: T, row: number) => CellContent;
  /** Whether equal cells that follow each other are one, merged downwards: always, or for some rows only. */
  readonly merged?: true | ((above: T, about: T) => boolean);
}

/** A cell before it has its place in the table. */
export interface CellContent {
  readonly text: string;
  readonly source?: Span | undefined;
  /** Instead of `source`: all the places it comes from. */
  readonly sources?: readonly Span[];
  readonly indented?: boolean;
  readonly amount?: string | undefined;
}

/** The column where one of its cells says something, else none. */
export function ifSaid<T>(about: readonly T[], column: ColumnOf<T>): ColumnOf<T>[] {
  return about.some((each, row) => column.cell(each, row).text !== nothing) ? [column] : [];
}

/** A table with one row for each of `about`. */
export function tableOf<T>(
  title: string,
  about: readonly T[],
  columns: readonly ColumnOf<T>[],
  notes: readonly string[] = [],
): Table {
  const contents = about.map((each, row) => columns.map((column) => column.cell(each, row)));
  /** Whether the cell goes on what the one above it says. */
  const goesOn = (row: number, column: number): boolean => {
    const merged = columns[column]?.merged;
    const [above, here] = [contents[row - 1]?.[column], contents[row]?.[column]];
    if (!merged || !above || above.text !== here?.text) return false;
    return merged === true || merged(about[row - 1] as T, about[row] as T);
  };
  const rows = contents.map((row, index) =>
    row.flatMap((content, column): Cell[] => {
      if (goesOn(index, column)) return [];
      let rowSpan = 1;
      while (goesOn(index + rowSpan, column)) rowSpan++;
      return [cellOf(content, column, rowSpan)];
    }),
  );
  return { title, columns: columns.map(({ heading, align }) => ({ heading, align })), rows, notes };
}

function cellOf(
  { text, source, sources, indented, amount }: CellContent,
  column: number,
  rowSpan: number,
): Cell {
  const [first, ...further] = sources ?? [];
  const place = source ?? first;
  return {
    text,
    column,
    ...(rowSpan > 1 && { rowSpan }),
    ...(place && { source: place }),
    ...(further.length > 0 && { sources: further }),
    ...(indented && { indented }),
    ...(amount !== undefined && { amount }),
  };
}
