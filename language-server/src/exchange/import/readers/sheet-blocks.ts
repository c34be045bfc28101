import { simplified } from '../../../core/text/simplified.ts';
import type { ForeignBlock, ForeignCell, ForeignParagraph, ForeignTable } from '../foreign-document.ts';
import { oneLine } from './tidy.ts';

/** A row of a sheet, by the number that its reader sees. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly ForeignCell[];
}

/**
 * What a sheet says: blank rows part its tables, and lines with one cell only, in front of a table or behind it, are
 * its title and its notes.
 * @param rows of one width
 */
export function sheetBlocks(rows: readonly SheetRow[], sheet?: string): ForeignBlock[] {
  return parted(rows)
    .map(withoutEmptySides)
    .flatMap((run) => {
      const titles = run.findIndex((row) => !isLine(row));
      if (titles < 0) return run.map(paragraphOf);
      let end = run.length;
      while (end > titles && isNote(run[end - 1])) end--;
      const grid = gridOf(withoutEmptySides(run.slice(titles, end)), sheet);
      return [...run.slice(0, titles).map(paragraphOf), grid, ...run.slice(end).map(paragraphOf)];
    });
}

function parted(rows: readonly SheetRow[]): SheetRow[][] {
  const runs: SheetRow[][] = [];
  let isNew = true;
  for (const row of rows) {
    const isBlank = row.cells.every(({ text, joins }) => text === '' && joins !== 'above');
    if (!isBlank && isNew) runs.push([row]);
    else if (!isBlank) runs.at(-1)?.push(row);
    isNew = isBlank;
  }
  return runs;
}

/** Whether all that a row holds is one text. */
function isLine({ cells }: SheetRow): boolean {
  return (
    cells.filter(({ text }) => text !== '').length === 1 && !cells.some(({ joins }) => joins === 'above')
  );
}

const note = /^(?:[（(]?(?:注|备注|说明|填表说明|数据来源|资料来源|来源|note|source)|[*＊※▲△])/iu;

/**
 * Below a table a single text may be a row that is not filled in yet; a note goes over the whole width, or says that
 * it is one.
 */
function isNote(row: SheetRow | undefined): boolean {
  if (!row || !isLine(row)) return false;
  const text = textOf(row);
  const { cells } = row;
  const isWide = cells.length > 1 && cells.slice(1).every(({ joins }) => joins === 'left');
  return isWide || note.test(simplified(text)) || /[。；;]$/u.test(text);
}

function textOf({ cells }: SheetRow): string {
  return cells.find(({ text }) => text !== '')?.text ?? '';
}

function paragraphOf(row: SheetRow): ForeignParagraph {
  return { kind: 'paragraph', text: oneLine(textOf(row)), place: { unit: 'row', number: row.number } };
}

/** Without the columns at its sides that hold nothing. */
function withoutEmptySides(rows: readonly SheetRow[]): SheetRow[] {
  const isUsed = (column: number) => rows.some(({ cells }) => cells[column]?.text || cells[column]?.joins);
  const columns = (rows[0]?.cells ?? []).map((_, column) => column);
  const from = columns.find(isUsed) ?? 0;
  const to = (columns.findLast(isUsed) ?? -1) + 1;
  return rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) }));
}

function gridOf(rows: readonly SheetRow[], sheet: string | undefined): ForeignTable {
  return {
    kind: 'grid',
    rows: rows.map(({ cells }, row) => (row === 0 ? cells.map(begun) : cells)),
    place: { unit: 'row', number: rows[0]?.number ?? 1 },
    ...(sheet !== undefined && { sheet }),
  };
}

/** Nothing is above the first row. */
function begun(cell: ForeignCell): ForeignCell {
  return cell.joins === 'above' ? { text: cell.text } : cell;
}
