import { headKind } from './head-kinds.ts';
import { categoriesOfRows } from './layout-categories.ts';
import {
  columnsOf,
  type PageColumn,
  type PageRow,
  type PlacedWord,
  placed,
  wordsOf,
} from './layout-words.ts';
import { cellOfLines } from './rows.ts';

/** A table whose cells stand under each other, as lines with a tab between two cells. */
export interface TabbedLines {
  readonly lines: readonly string[];
  /** For each of them the line of the page that it ends in. */
  readonly ends: readonly number[];
}

const fewestColumns = 3;

/**
 * A page's text may keep its columns under each other, the lines of a cell above and below the row's number. The head
 * tells where the columns are, blank lines and numbers tell the rows. Undefined where lines are not laid out so.
 */
export function tabbedLines(lines: readonly string[]): TabbedLines | undefined {
  const [head, ...blocks] = blocksOf(lines);
  if (!head || !blocks.length) return undefined;
  const columns = columnsOf(head);
  if (columns.length < fewestColumns || columns.some(({ text }) => headKind(text) === undefined))
    return undefined;
  const kinds = columns.map(({ text }) => headKind(text));
  const number = kinds.indexOf('number');
  const rows = blocks.flatMap((block) => rowsOfBlock(block, columns, number));
  const categories = categoriesOfRows(rows, kinds.indexOf('category'));
  const written = rows.flatMap((row, index) => {
    const cells = row.columns.map((words, column) =>
      kinds[column] === 'category'
        ? (categories.get(index) ?? '')
        : cellOfLines(linesOf(words), kinds[column]),
    );
    return cells.some((cell) => cell !== '') ? [{ line: cells.join('\t'), end: row.end }] : [];
  });
  const all = [
    { line: columns.map(({ text }) => text).join('\t'), end: head.at(-1)?.[0]?.line ?? 0 },
    ...written,
  ];
  return { lines: all.map(({ line }) => line), ends: all.map(({ end }) => end) };
}

/** The words of a page's lines, a blank line between two blocks; a sentence ends the table. */
function blocksOf(lines: readonly string[]): PlacedWord[][][] {
  const blocks: PlacedWord[][][] = [];
  let isNew = true;
  for (const [at, line] of lines.entries()) {
    if (/^\S.*[。：]/u.test(line) && !/ {2}/u.test(line)) break;
    const words = wordsOf(line, at);
    if (words.length > 0 && isNew) blocks.push([]);
    if (words.length > 0) blocks.at(-1)?.push(words);
    isNew = words.length === 0;
  }
  return blocks;
}

/** A block is a row, or several of which each has its number: a line without one is part of the nearest. */
function rowsOfBlock(
  block: readonly PlacedWord[][],
  columns: readonly PageColumn[],
  number: number,
): PageRow[] {
  const lines = block.map((words) => placed(words, columns));
  const at = (index: number) => block[index]?.[0]?.line ?? 0;
  const isGroup = (words: readonly PlacedWord[]) =>
    words[0]?.start === 0 && /^[一二三四五六七八九十]{1,3}、/u.test(words[0].text);
  const rows: { columns: PlacedWord[][]; at: number; end: number }[] = [];
  const numbered = lines.flatMap((line, index) =>
    /^\d{1,3}$/u.test(line[number]?.[0]?.text ?? '') ? [index] : [],
  );
  const open = new Map<number, { columns: PlacedWord[][]; at: number; end: number }>();
  for (const [index, line] of lines.entries()) {
    const words = block[index] ?? [];
    const nearest = numbered.reduce<number | undefined>(
      (best, each) => (best === undefined || Math.abs(each - index) < Math.abs(best - index) ? each : best),
      undefined,
    );
    const own = isGroup(words)
      ? -1 - index
      : (nearest ?? (numbered.length === 0 && isWhole(line) ? index : 0));
    let row = open.get(own);
    if (!row) {
      row = { columns: columns.map(() => []), at: at(own < 0 ? index : own), end: at(index) };
      open.set(own, row);
      rows.push(row);
    }
    row.end = at(index);
    if (isGroup(words)) row.columns[0]?.push(...words);
    else for (const [column, found] of line.entries()) row.columns[column]?.push(...found);
  }
  return rows;
}

/** A line with most of its cells is a row by itself. */
function isWhole(line: readonly (readonly PlacedWord[])[]): boolean {
  return line.filter((words) => words.length > 0).length > line.length / 2;
}

function linesOf(words: readonly PlacedWord[]): string[][] {
  const lines = new Map<number, string[]>();
  for (const { line, text } of words) lines.set(line, [...(lines.get(line) ?? []), text]);
  return [...lines.values()];
}
