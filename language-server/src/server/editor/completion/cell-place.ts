import { keywordNamed } from '../../../core/text/keyword-lookup.ts';
import { skipBlanks, trimEnd } from '../../../language/parser/characters.ts';
import { columnKeyword } from '../../../language/parser/columns.ts';
import { cellsOf } from '../../../language/parser/tables.ts';
import { readValueHead } from '../../../language/parser/value-heads.ts';
import type { PlacedLine } from '../support/lines.ts';
import { columnAt, headRow } from '../support/tables.ts';
import type { CursorPlace } from './place.ts';

/** In a table: the first row's own cells, below it what the column's heading says. */
export function cellPlace(
  text: string,
  offset: number,
  lines: readonly PlacedLine[],
  index: number,
): CursorPlace | undefined {
  const row = lines[index] as PlacedLine;
  const { cells, endBar } = cellsOf(text, row.content, row.end);
  const column = columnAt(text, row, offset);
  if (column < 0) return undefined;
  const cell = cells[column];
  // blanks before the cursor are the cell's margin
  const from = cell ? Math.min(cell.start, offset) : skipBlanks(text, endBar + 1, offset);
  const to = cell ? Math.max(trimEnd(text, from, cell.end), offset) : offset;
  const head = headRow(text, lines, index);
  if (head === row) return { kind: 'column', from, to, row };
  const headCell = cellsOf(text, head.content, head.end).cells[column];
  const heading = headCell && text.slice(headCell.start, headCell.end);
  if (heading === undefined) return undefined;
  const keyword = keywordNamed(columnKeyword(heading) ?? '')?.name;
  const of = keyword ?? (readValueHead(heading) ? '目标' : undefined);
  return of && { kind: 'content', of, from, to };
}
