import { readDocument } from '../../../exchange/import/read-document.ts';
import { isHeadBelow, isIndicatorTable, joinedHeadings } from '../../../language/parser/table-head.ts';
import type { PastedCells } from '../../protocol/table-edits.ts';
import { oneLineOf } from './cell-text.ts';

/** Cells as they were copied, a rectangle. */
export interface CopiedTable {
  /** What its columns are headed, where it is a table of indicators with its head. */
  readonly headings?: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What was copied in a spreadsheet, a text processor or a web page; nothing where that is empty. */
export async function copiedTable({ text, html }: PastedCells): Promise<CopiedTable | undefined> {
  const cells =
    (await byTabs(text)) ?? (html === undefined ? undefined : await inHtml(html)) ?? byLines(text);
  const rows = cells.map((row) => row.map(oneLineOf));
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  return last < 0 ? undefined : withHeadings(rows.slice(0, last + 1));
}

/** A spreadsheet puts cells with line breaks in quotation marks; where rows are of several lengths, a cell had paragraphs. */
async function byTabs(text: string): Promise<string[][] | undefined> {
  if (!text.includes('\t')) return undefined;
  const { parseCsv } = await import('hucre/csv');
  const rows = parseCsv(text.replace(/(?:\r\n|\n|\r)+$/u, ''), { delimiter: '\t' }).map((row) =>
    row.map((cell) => String(cell ?? '')),
  );
  return rows.every(({ length }) => length === rows[0]?.length) ? rows : undefined;
}

/** The first table of a web page, or of what other programs make of theirs. */
async function inHtml(html: string): Promise<string[][] | undefined> {
  const read = await readDocument(new TextEncoder().encode(html), 'pasted.html').catch(() => undefined);
  const grid = read?.blocks.find((block) => block.kind === 'grid');
  return grid?.kind === 'grid' ? grid.rows.map((row) => row.map((cell) => cell.text)) : undefined;
}

/** A column by itself, or what was copied out of a text. */
function byLines(text: string): string[][] {
  return text
    .trim()
    .split(/\r\n|\n|\r/u)
    .map((line) => [line]);
}

function withHeadings(rows: string[][]): CopiedTable {
  const [first = [], second, ...others] = rows;
  if (!second || !isIndicatorTable(first)) return { rows };
  if (isHeadBelow(first, second)) return { headings: joinedHeadings(first, second), rows: others };
  return { headings: first, rows: rows.slice(1) };
}
