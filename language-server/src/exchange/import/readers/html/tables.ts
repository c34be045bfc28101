import type { ForeignBlock, ForeignCell, ImportPlace } from '../../foreign-document.ts';
import { expectAtMost, limits } from '../limits.ts';
import { linesOfBlocks } from '../lines-of-blocks.ts';
import { withoutSpareColumns } from '../spare-columns.ts';
import type { Page } from './page.ts';
import { attribute, childrenOf, type HtmlElement, isElement } from './parse.ts';
import { unreadOf } from './unread-elements.ts';

interface HtmlCell {
  readonly blocks: readonly ForeignBlock[];
  readonly colSpan: number;
  /** Infinity for `rowspan="0"`: all rows that are left. */
  readonly rowSpan: number;
}

/**
 * A table as a grid below its caption, or as what stands in it where it only lays out the page.
 * @param read what stands in a cell
 */
export function tableBlocks(
  table: HtmlElement,
  page: Page,
  read: (cell: HtmlElement) => ForeignBlock[],
): ForeignBlock[] {
  const captions = childrenOf(table).filter((child) => isElement(child) && child.tagName === 'caption');
  const title = captions.flatMap((caption) => read(caption as HtmlElement));
  const rows = rowsIn(table, page).map((row) => cellsIn(row, page, read));
  if (isLayout(table, rows)) return [...title, ...rows.flat().flatMap(({ blocks }) => blocks)];
  const grid = withoutSpareColumns(laidOut(rows));
  const place = firstPlace(rows);
  return [...title, ...(place ? [{ kind: 'grid', rows: grid, place } as const] : [])];
}

function rowsIn(container: HtmlElement, page: Page): HtmlElement[] {
  const parts = childrenOf(container).filter(isElement);
  const rows = parts.flatMap((part): HtmlElement[] => {
    if (!['tr', 'thead', 'tbody', 'tfoot'].includes(part.tagName) || isLeftOut(part, page)) return [];
    return part.tagName === 'tr' ? [part] : rowsIn(part, page);
  });
  // a foot may stand in front of the body, and is shown behind it
  const isFoot = (row: HtmlElement) => (row.parentNode as HtmlElement | null)?.nodeName === 'tfoot';
  return [...rows.filter((row) => !isFoot(row)), ...rows.filter(isFoot)];
}

function cellsIn(row: HtmlElement, page: Page, read: (cell: HtmlElement) => ForeignBlock[]): HtmlCell[] {
  const cells = childrenOf(row).filter(
    (child): child is HtmlElement =>
      isElement(child) && /^t[dh]$/u.test(child.tagName) && !isLeftOut(child, page),
  );
  return cells.map((cell) => ({
    blocks: read(cell),
    colSpan: spanOf(cell, 'colspan') || 1,
    rowSpan: spanOf(cell, 'rowspan') || Number.POSITIVE_INFINITY,
  }));
}

function isLeftOut(element: HtmlElement, page: Page): boolean {
  const unread = unreadOf(element);
  if (unread?.kind) page.leftOut.add(unread.kind, unread.text);
  return unread !== undefined;
}

/** As HTML has it: 1 to 1000, or 0. */
function spanOf(cell: HtmlElement, name: string): number {
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return span >= 0 ? Math.min(span, 1000) : 1;
}

/** More text than a table's cell holds, in UTF-16 units. */
const longestCell = 800;

/** One column, headings, tables within tables, or whole pages in a cell are no table of facts. */
function isLayout(table: HtmlElement, rows: readonly (readonly HtmlCell[])[]): boolean {
  if (/^(?:presentation|none)$/u.test(attribute(table, 'role') ?? '')) return true;
  if (rows.every((cells) => cells.length <= 1)) return true;
  return rows.flat().some(({ blocks }) => {
    if (blocks.some((block) => block.kind === 'grid' || block.style !== undefined)) return true;
    return blocks.length > 2 && linesOfBlocks(blocks).join('').length > longestCell;
  });
}

function firstPlace(rows: readonly (readonly HtmlCell[])[]): ImportPlace | undefined {
  return rows.flat().find(({ blocks }) => blocks.length > 0)?.blocks[0]?.place;
}

function laidOut(rows: readonly (readonly HtmlCell[])[]): ForeignCell[][] {
  const grid: ForeignCell[][] = rows.map(() => []);
  let filled = 0;
  for (const [y, cells] of rows.entries()) {
    let x = 0;
    for (const { blocks, colSpan, rowSpan } of cells) {
      while (grid[y]?.[x]) x++;
      for (let below = 0; below < Math.min(rowSpan, rows.length - y); below++) {
        for (let beside = 0; beside < colSpan; beside++) {
          expectAtMost(++filled, limits.cells);
          const row = grid[y + below] as ForeignCell[];
          // cells that run over each other: the first one stays
          row[x + beside] ??= { text: '', joins: beside > 0 ? 'left' : 'above' };
        }
      }
      (grid[y] as ForeignCell[])[x] = { text: linesOfBlocks(blocks).join('\n') };
      x += colSpan;
    }
  }
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  expectAtMost(width * rows.length, limits.cells);
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? { text: '' }));
}
