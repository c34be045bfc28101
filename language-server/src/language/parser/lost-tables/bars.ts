import { columnKind } from '../columns.ts';
import type { LostTable } from './lost-tables.ts';

/** The rows of a table that is to get its bars again, the head in one row first: all of its cells in their order. */
export function barRows({ head, rows }: LostTable): string[][] {
  const [first = [], second] = head;
  const headings = second ? first.map((over, column) => inOneRow(over, second[column] ?? '')) : first;
  return [headings, ...rows].map((row) => headings.map((_, column) => row[column] ?? ''));
}

/** Both headings of a column as one, the year in front as the language reads it: 2030年“十五五”目标. */
function inOneRow(over: string, own: string): string {
  if (own === '' || over === own) return over;
  if (own.includes(over)) return own;
  return [over + own, own + over].find((each) => columnKind(each) === 'value') ?? over + own;
}
