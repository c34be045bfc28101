import type { ForeignBlock, ForeignCell } from '../../foreign-document.ts';
import { allText, childAt, elementsOf, type XmlNode } from '../archive/xml.ts';
import { expectAtMost, limits } from '../limits.ts';
import { linesOfBlocks } from '../lines-of-blocks.ts';
import { withoutSpareColumns } from '../spare-columns.ts';
import { numberAt, valueAt } from './properties.ts';
import type { WordReading } from './reading.ts';

interface WordCell {
  readonly column: number;
  readonly span: number;
  /** Whether it goes on with the cell above. */
  readonly goesOn: boolean;
  readonly blocks: readonly ForeignBlock[];
}

/**
 * A table as a grid, or as what stands in it where it is only a frame: with one cell in each row, as boxes (专栏) have.
 * @param read what a cell holds
 */
export function tableBlocks(
  table: XmlNode,
  reading: WordReading,
  read: (cell: XmlNode) => ForeignBlock[],
): ForeignBlock[] {
  const place = { unit: 'paragraph', number: reading.paragraphs + 1 } as const;
  const rows = rowsIn(table, reading);
  const cells = rows.map((row) => cellNodes(row));
  if (cells.every((row) => row.length <= 1)) return cells.flat().flatMap(read);
  reading.tables++;
  const laidOut = rows.map((row, index) => cellsOf(row, cells[index] ?? [], read));
  reading.tables--;
  const grid = withoutSpareColumns(rectangle(laidOut));
  return grid.some((row) => row.some(({ text }) => text !== '')) ? [{ kind: 'grid', rows: grid, place }] : [];
}

function rowsIn(container: XmlNode, reading: WordReading): XmlNode[] {
  return elementsOf(container).flatMap((node) => {
    if (node.name === 'w:tr') {
      if (!childAt(node, 'w:trPr', 'w:del')) return [node];
      reading.leftOut.add('deleted', allText(node));
      return [];
    }
    return wrappers.includes(node.name) ? rowsIn(node, reading) : [];
  });
}

const wrappers = ['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'];

function cellNodes(container: XmlNode): XmlNode[] {
  return elementsOf(container).flatMap((node) => {
    if (node.name === 'w:tc') return [node];
    return wrappers.includes(node.name) ? cellNodes(node) : [];
  });
}

function cellsOf(
  row: XmlNode,
  nodes: readonly XmlNode[],
  read: (cell: XmlNode) => ForeignBlock[],
): WordCell[] {
  const cells: WordCell[] = [];
  let column = spanOf(numberAt(row, 'w:trPr', 'w:gridBefore') ?? 0, 0);
  for (const node of nodes) {
    const span = spanOf(numberAt(node, 'w:tcPr', 'w:gridSpan') ?? 1, 1);
    const merged = childAt(node, 'w:tcPr', 'w:vMerge');
    const goesOn = merged !== undefined && merged.attributes['w:val'] !== 'restart';
    const blocks = read(node);
    const last = cells.at(-1);
    // how very old files merge sideways
    if (valueAt(node, 'w:tcPr', 'w:hMerge') === 'continue' && last) {
      cells[cells.length - 1] = { ...last, span: last.span + span };
    } else cells.push({ column, span, goesOn, blocks });
    column += span;
  }
  return cells;
}

/** No table has more columns (Word allows 63). */
const mostColumns = 1000;

function spanOf(span: number, least: number): number {
  return Math.min(Math.max(span, least), mostColumns);
}

function rectangle(rows: readonly (readonly WordCell[])[]): ForeignCell[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, endOf(row)), 0);
  expectAtMost(width * rows.length, limits.cells);
  return rows.map((row, index) => {
    const cells: ForeignCell[] = Array.from({ length: width }, () => ({ text: '' }));
    for (const { column, span, goesOn, blocks } of row) {
      // nothing is above the first row
      cells[column] =
        goesOn && index > 0 ? { text: '', joins: 'above' } : { text: linesOfBlocks(blocks).join('\n') };
      cells.fill({ text: '', joins: 'left' }, column + 1, column + span);
    }
    return cells;
  });
}

function endOf(row: readonly WordCell[]): number {
  const last = row.at(-1);
  return last ? last.column + last.span : 0;
}
