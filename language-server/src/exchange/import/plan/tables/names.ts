import { bare, type CellRow, cellAt, inOneCell } from './cells.ts';
import type { TableColumn } from './columns.ts';

/**
 * The names of rows as the plan is to have them. Those that go over two columns stand as they are, for the language reads
 * them; what a column with a heading of its own tells apart is put behind the name in brackets.
 */
export function namesOf(rows: readonly CellRow[], columns: readonly TableColumn[]): readonly string[] {
  const name = columns.findLastIndex(({ role }) => role === 'name');
  // what stands beside the names without a heading is read by the language
  const part = columns[name + 1]?.head === '' ? -1 : partColumn(rows, columns, name);
  const text = (row: CellRow, column: number) => inOneCell(cellAt(row, column).text);
  const wholes = wholeNames(rows, name, text);
  if (part >= 0) return rows.map((row, at) => joined(wholes[at] ?? '', text(row, part)));
  // a row without number and name goes on with the one above, and an indicator may be its own category
  const isOpen = columns.some(({ role }) => role === 'number') || columns[name + 1]?.head === '';
  const hasCategory = columns[name - 1]?.role === 'category';
  return rows.map(
    (row, at) =>
      text(row, name) || (isOpen ? '' : (wholes[at] ?? '')) || (hasCategory ? '' : onItsLeft(row, name)),
  );
}

/** The column that tells apart what the names leave open. */
function partColumn(rows: readonly CellRow[], columns: readonly TableColumn[], name: number): number {
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
