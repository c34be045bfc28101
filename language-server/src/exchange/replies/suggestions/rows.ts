import { lineBreakOf } from '../../../core/model/source.ts';
import type { PrintedRow, PrintedTable } from '../../printed/printed-text.ts';
import { indentationAt, wholeLines } from './lines.ts';
import { inCell, type PlanEdit } from './plan-edit.ts';

/** A row that goes. */
export function rowDeletion(row: PrintedRow | undefined, text: string): PlanEdit {
  if (!row?.source) return { lost: '' };
  return { place: wholeLines(row.source, text), proposed: '', lost: '' };
}

/**
 * A row that comes, behind another.
 * @param cells by column
 * @param heading where the head of the table ends in the plan
 */
export function rowInsertion(
  cells: ReadonlyMap<number, string>,
  above: PrintedRow | undefined,
  table: PrintedTable,
  heading: number | undefined,
  text: string,
): PlanEdit {
  const at = above?.source?.end ?? heading;
  if (at === undefined) return { lost: '' };
  const place = { start: at, end: at };
  // the fields of a block are not the columns of its table
  if (above?.form === 'block') return { place, lost: '' };
  const said = Array.from({ length: table.columns }, (_, column) => inCell(cells.get(column) ?? '').trim());
  const row = `| ${said.join(' | ')} |`;
  return { place, proposed: lineBreakOf(text) + indentationAt(text, at) + row, lost: '' };
}
