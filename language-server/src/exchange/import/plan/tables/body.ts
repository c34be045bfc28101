import { bare, type CellRow, cellAt, inOneCell, isBanner, saySame, writtenColumns } from './cells.ts';
import type { TableHead } from './head.ts';
import { isNote } from './marks.ts';

/** The rows of indicators, and what else stands between and below them. */
export interface Body {
  readonly rows: readonly CellRow[];
  /** For each row what stands in a row of its own above it, over all columns: a category. Empty where nothing does. */
  readonly banners: readonly string[];
  /** For each row the texts of such rows right above it. */
  readonly groups: readonly (readonly string[])[];
  /** Notes, in the order of the table. */
  readonly below: readonly string[];
}

/** Takes the body of a table apart; the head that each printed page repeats is taken once. */
export function readBody(all: readonly CellRow[], { at, height }: TableHead): Body {
  const head = all.slice(at, at + height);
  const rows: CellRow[] = [];
  const banners: string[] = [];
  const groups: string[][] = [];
  let fresh: string[] = [];
  const below: string[] = [];
  let banner = '';
  let isFresh = false;
  const body = all.slice(at + height).filter((row) => !head.some((each) => saySame(each, row)));
  const last = body.findLastIndex((row) => !isBanner(row));
  for (const [index, row] of body.entries()) {
    if (!isBanner(row)) {
      rows.push(row);
      banners.push(banner);
      groups.push(fresh);
      fresh = [];
      isFresh = false;
      continue;
    }
    const text = inOneCell(cellAt(row, writtenColumns(row)[0] ?? 0).text);
    if (index > last || isNote(text)) below.push(...linesOf(row));
    else {
      banner = isFresh ? `${banner} ${text}` : text;
      fresh.push(text);
      isFresh = true;
    }
  }
  return { rows, banners, groups, below };
}

/** The paragraphs of a row's cells. */
export function linesOf(row: CellRow): string[] {
  return row.flatMap(({ text }) => text.split(/[\r\n\u2028\u2029]+/u)).filter((line) => bare(line) !== '');
}
