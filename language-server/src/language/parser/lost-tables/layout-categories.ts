import type { PageRow } from './layout-words.ts';

/**
 * Categories by the rows that they begin with. A category stands in the middle of the rows it goes over, beside one of
 * them or between two: so many as are above it stand below it.
 */
export function categoriesOfRows(rows: readonly PageRow[], column: number): ReadonlyMap<number, string> {
  const found = categoryTexts(rows, column);
  const own = rows.flatMap((row, index) => (isRow(row, column) ? [index] : []));
  const categories = new Map<number, string>();
  let from = 0;
  for (const { text, middle } of found) {
    const first = own[from];
    if (first === undefined) break;
    categories.set(first, text);
    let to = from + 1;
    const off = (end: number) => Math.abs(middleOf(rows, own.slice(from, end)) - middle);
    while (to < own.length && off(to + 1) < off(to)) to++;
    from = to;
  }
  return categories;
}

function middleOf(rows: readonly PageRow[], indexes: readonly number[]): number {
  const at = (index: number | undefined) => rows[index ?? 0]?.at ?? 0;
  return (at(indexes[0]) + at(indexes.at(-1))) / 2;
}

function isRow({ columns }: PageRow, column: number): boolean {
  return columns.some((words, index) => index !== column && words.length > 0);
}

function categoryTexts(rows: readonly PageRow[], column: number): { text: string; middle: number }[] {
  const words = rows
    .flatMap(({ columns }) => columns[column] ?? [])
    .sort((a, b) => a.line - b.line || a.start - b.start);
  const texts: { text: string; first: number; last: number }[] = [];
  for (const { text, line } of words) {
    const last = texts.at(-1);
    const isOpen = last && /[（(][^）)]*$/u.test(last.text);
    if (last && (isOpen || line - last.last <= 1))
      Object.assign(last, { text: last.text + text, last: line });
    else texts.push({ text, first: line, last: line });
  }
  return texts.map(({ text, first, last }) => ({ text, middle: (first + last) / 2 }));
}
