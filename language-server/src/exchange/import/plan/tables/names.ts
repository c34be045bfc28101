import { bare, type CellRow, cellAt, inOneCell } from './cells.ts';
import type { TableColumn } from './columns.ts';

/** The columns once it is known how names are told, and the rows' names and categories. */
export interface NamedRows {
  readonly columns: readonly TableColumn[];
  /** Texts for a column that differ from what stands in it, one for each row. */
  readonly texts: ReadonlyMap<number, readonly string[]>;
}

/** A part of a name is no more than that: 城镇, 农村. */
const longestPart = 4;

/**
 * Names that go over two columns (养老床位 | 护理型), or over rows that a column beside them tells apart. Parts that are
 * names themselves make of what stands before them a category; others are put behind it in brackets.
 */
export function namedRows(rows: readonly CellRow[], columns: readonly TableColumn[]): NamedRows {
  const name = columns.findLastIndex(({ role }) => role === 'name');
  const part = partColumn(rows, columns, name);
  const text = (row: CellRow, column: number) => inOneCell(cellAt(row, column).text);
  const wholes = wholeNames(rows, name, text);
  if (part < 0) {
    const names = rows.map((row, at) => text(row, name) || wholes[at] || onItsLeft(row, name));
    return { columns, texts: new Map([[name, names]]) };
  }
  const parts = rows.map((row) => text(row, part));
  const areNames = parts.every((each) => each === '' || each.length > longestPart);
  if (
    areNames &&
    (columns[part]?.role === 'part-of-name' || columns[part]?.head === '') &&
    !columns.some(({ role }) => role === 'category')
  ) {
    return {
      columns: columns.map((column, at) => {
        if (at === name) return { role: 'category', head: '类别' };
        return at === part ? { role: 'name', head: columns[name]?.head ?? '指标' } : column;
      }),
      texts: new Map([[part, parts.map((each, at) => each || (wholes[at] ?? ''))]]),
    };
  }
  const isOwnColumn = columns[part]?.role === 'part-of-name';
  const names = parts.map((each, at) => joined(wholes[at] ?? '', each));
  const texts = new Map([[name, names]]);
  if (isOwnColumn)
    texts.set(
      part,
      rows.map(() => ''),
    );
  return { columns, texts };
}

/** The column that tells apart what the names leave open. */
function partColumn(rows: readonly CellRow[], columns: readonly TableColumn[], name: number): number {
  if (columns[name + 1]?.role === 'part-of-name') return name + 1;
  const goOn = rows.filter((row) => cellAt(row, name).joins === 'above');
  const tells = columns[name + 1]?.role === 'other' && goOn.length > 0;
  return tells && goOn.every((row) => bare(cellAt(row, name + 1).text) !== '') ? name + 1 : -1;
}

/** For each row its name, or that of the rows above that it goes over. */
function wholeNames(
  rows: readonly CellRow[],
  name: number,
  text: (row: CellRow, column: number) => string,
): string[] {
  const names: string[] = [];
  for (const row of rows) {
    const goesOn = cellAt(row, name).joins === 'above' && names.length > 0;
    names.push(goesOn ? (names.at(-1) ?? '') : text(row, name));
  }
  return names;
}

/** An indicator without parts goes over the columns of category and name. */
function onItsLeft(row: CellRow, name: number): string {
  if (cellAt(row, name).joins !== 'left') return '';
  return inOneCell(row.slice(0, name).findLast(({ text }) => text.trim() !== '')?.text ?? '');
}

function joined(whole: string, part: string): string {
  if (part === '' || whole === '') return whole || part;
  return part.startsWith('其中') ? part : `${whole}（${part}）`;
}
