import type { Span } from '../model/source.ts';
import type { Cell, Column, Table } from './table.ts';

/** A column and how its cells are made from what the rows are about. */
export interface ColumnOf<T> extends Column {
  readonly cell: (about: T, row: number) => CellContent;
  /** Whether equal cells that follow each other are one, merged downwards. */
  readonly merged?: boolean;
}

export interface CellContent {
  readonly text: string;
  readonly source?: Span | undefined;
}

/** A table with one row for each of `about`. */
export function tableOf<T>(title: string, about: readonly T[], columns: readonly ColumnOf<T>[]): Table {
  const contents = about.map((each, row) => columns.map((column) => column.cell(each, row)));
  const rows = contents.map((row, index) =>
    row.flatMap((content, column): Cell[] => {
      const isSame = (other: number) =>
        columns[column]?.merged === true && contents[other]?.[column]?.text === content.text;
      if (isSame(index - 1)) return [];
      let rowSpan = 1;
      while (isSame(index + rowSpan)) rowSpan++;
      const { text, source } = content;
      return [{ text, column, ...(rowSpan > 1 && { rowSpan }), ...(source && { source }) }];
    }),
  );
  return { title, columns: columns.map(({ heading, align }) => ({ heading, align })), rows, notes: [] };
}
