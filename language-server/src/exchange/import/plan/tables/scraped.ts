import { fittedCells } from '../../../../checks/support/table-rows.ts';
import { looseCells } from '../../../../core/model/lost-tables.ts';
import { beginsHead } from '../../../../language/parser/lost-tables/first-lines.ts';
import { tableFinder } from '../../../../language/parser/lost-tables/lost-tables.ts';
import { cellsOf, isTableRule } from '../../../../language/parser/tables.ts';
import type { ForeignBlock, ForeignParagraph, ForeignTable } from '../../foreign-document.ts';
import { cellsOfLost } from '../../lost-cells.ts';
import type { PlanBlock, TableBlock } from '../blocks.ts';
import { readColumn } from './column.ts';

/** The blocks of a document, in which paragraphs that are the rows or the cells of a table have become one. */
export function withScrapedTables(blocks: readonly ForeignBlock[]): PlanBlock[] {
  const result: PlanBlock[] = [];
  const tableAt = tableFinder();
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as ForeignBlock;
    const table = block.kind === 'grid' ? tableOf(block) : scrapedAt(blocks, at, tableAt);
    result.push(table ?? (block as ForeignParagraph));
    at += table ? Math.max(table.paragraphs.length, 1) : 1;
  }
  return result;
}

function tableOf(grid: ForeignTable): TableBlock {
  return { kind: 'table', grid, paragraphs: [], grids: 1, links: [] };
}

function scrapedAt(
  blocks: readonly ForeignBlock[],
  from: number,
  tableAt: ReturnType<typeof tableFinder>,
): TableBlock | undefined {
  const { text } = blocks[from] as ForeignParagraph;
  const cells = rowCells(text);
  if (!cells && !beginsHead(text)) return undefined;
  const paragraphs = paragraphsFrom(blocks, from);
  if (cells?.some(isHeading)) {
    const rows = barredRows(paragraphs);
    if (rows.length > 1) return scraped(paragraphs.slice(0, rows.length), fittedCells(rows));
  }
  const lost = tableAt(
    paragraphs.map((paragraph) => paragraph.text),
    0,
  );
  return lost && tableFrom(paragraphs.slice(0, lost.to), cellsOfLost(lost));
}

/** Whether a text may head a column that a plan has a word for. */
function isHeading(text: string): boolean {
  return text !== '' && text.length <= 30 && readColumn(text).role !== 'other';
}

/** No table has more rows, or cells that come one a line. */
const mostLines = 2000;

function paragraphsFrom(blocks: readonly ForeignBlock[], from: number): ForeignParagraph[] {
  const stretch = blocks.slice(from, from + mostLines);
  const end = stretch.findIndex(({ kind }) => kind === 'grid');
  return (end < 0 ? stretch : stretch.slice(0, end)) as ForeignParagraph[];
}

/** The paragraphs from the first on that are rows, as far as they go. */
function barredRows(paragraphs: readonly ForeignParagraph[]): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (const { text } of paragraphs) {
    const cells = rowCells(text);
    if (!cells) break;
    rows.push(cells);
  }
  return rows;
}

/** `| a | b |`, `a | b | c`, or the same with tabs. */
function rowCells(text: string): readonly string[] | undefined {
  if (!/^[|｜]/u.test(text)) return looseCells(text);
  const { cells } = cellsOf(text, 0, text.length);
  return cells.length < 2 ? undefined : cells.map(({ start, end }) => text.slice(start, end));
}

function scraped(paragraphs: readonly ForeignParagraph[], rows: readonly (readonly string[])[]): TableBlock {
  const kept = rows.filter((row) => !isTableRule(`|${row.join('|')}|`));
  const width = Math.max(...kept.map((row) => row.length));
  return tableFrom(
    paragraphs,
    kept.map((row) => Array.from({ length: width }, (_, at) => ({ text: row[at] ?? '' }))),
  );
}

function tableFrom(paragraphs: readonly ForeignParagraph[], rows: ForeignTable['rows']): TableBlock {
  const place = paragraphs[0]?.place ?? { unit: 'paragraph', number: 1 };
  return { kind: 'table', grid: { kind: 'grid', rows, place }, paragraphs, grids: 0, links: [] };
}
