import type { PlainTable } from '../../core/model/plan.ts';
import { widestLine } from '../../core/text/text-width.ts';
import { cleanText } from '../documents/clean-text.ts';
import type { Table } from '../tables/table.ts';

/** What is no sentence stands in the middle of its cell. */
const shortest = 12;

/** A table of the plan's own: its first row are the headings. */
export function tableOfRows({ rows }: PlainTable): Table {
  const texts = rows.map((row) => row.map(({ value }) => cleanText(value).trim()));
  const [headings = [], ...below] = texts;
  const width = Math.max(0, ...texts.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => {
    const isShort = below.every((row) => widestLine(row[column] ?? '') <= shortest);
    return { heading: headings[column] ?? '', align: isShort ? ('center' as const) : ('left' as const) };
  });
  return {
    title: '',
    columns,
    rows: below.map((row) => row.map((text, column) => ({ text, column }))),
    notes: [],
  };
}
