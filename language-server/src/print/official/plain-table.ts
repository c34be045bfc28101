import type { PlainTable } from '../../core/model/plan.ts';
import { widestLine } from '../../core/text/text-width.ts';
import { cleanText } from '../documents/clean-text.ts';
import type { Cell, Table } from '../tables/table.ts';

/** What is no sentence stands in the middle of its cell. */
const shortest = 12;

/** A table of the plan's own: its first row are the headings. A task goes over the rows of its measures. */
export function tableOfRows({ rows, titles }: PlainTable): Table {
  const texts = rows.map((row) => row.map(({ value }) => cleanText(value).trim()));
  const [headings = [], ...below] = texts;
  const width = Math.max(0, ...texts.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => {
    const isShort = below.every((row) => widestLine(row[column] ?? '') <= shortest);
    return { heading: headings[column] ?? '', align: isShort ? ('center' as const) : ('left' as const) };
  });
  /** Whether a cell is one with that above it: what is to be done is said there, down from the whole. */
  const goesOn = (row: number, column: number): boolean =>
    row > 0 &&
    titles.includes(column) &&
    titles.every((title) => title > column || below[row]?.[title] === '');
  return {
    title: '',
    columns,
    rows: below.map((row, at) =>
      row.flatMap((text, column): Cell[] => {
        if (goesOn(at, column)) return [];
        let rowSpan = 1;
        while (goesOn(at + rowSpan, column)) rowSpan++;
        const source = rows[at + 1]?.[column]?.span;
        return [{ text, column, ...(rowSpan > 1 && { rowSpan }), ...(source && text !== '' && { source }) }];
      }),
    ),
    notes: [],
  };
}
