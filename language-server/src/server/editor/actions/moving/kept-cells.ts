import type { TextEdit } from '../../../../checks/check.ts';
import type { Source, Span } from '../../../../core/model/source.ts';
import { cellsOf } from '../../../../language/parser/tables.ts';
import { linesOfSource, type PlacedLine } from '../../support/lines.ts';
import { headRow } from '../../support/tables.ts';
import { isRowNumber } from '../support/column-key.ts';
import type { Swap } from './swap.ts';

/**
 * Cells that stay where they are when rows change places: 序号, and what a row says in front for those below it too
 * (一级 in the first row of a category only). They are exchanged as they are written, blanks included.
 */
export function keptCells(source: Source, { upperLines, lowerLines }: Swap): TextEdit[] {
  const lines = linesOfSource(source);
  if (lines[upperLines.first]?.kind !== 'row') return [];
  const { text } = source;
  const head = headRow(text, lines, upperLines.first);
  const headings = cellsOf(text, head.content, head.end).cells.map((cell) =>
    text.slice(cell.start, cell.end),
  );
  const rowsOf = ({ first, last }: typeof upperLines): Span[][] =>
    lines.slice(first, last + 1).flatMap((line) => (line.kind === 'row' ? [wholeCells(text, line)] : []));
  const [above, below] = [rowsOf(upperLines), rowsOf(lowerLines)];
  const edits = headings.flatMap((heading, column) =>
    isRowNumber(heading) ? inOrder(text, above, below, column) : [],
  );
  const isShared = (column: number): boolean =>
    !isEmpty(text, above[0]?.[column]) && isEmpty(text, below[0]?.[column]);
  for (const [column, heading] of headings.entries()) {
    if (isRowNumber(heading)) continue;
    const [upper, lower] = [above[0]?.[column], below[0]?.[column]];
    if (upper && lower && isShared(column)) edits.push(...exchanged(text, upper, lower));
    else if (!isEmpty(text, upper) || !isEmpty(text, lower)) break;
  }
  return edits;
}

/** The numbers of the rows in the order in which they stand there, whichever rows they are. */
function inOrder(
  text: string,
  above: readonly Span[][],
  below: readonly Span[][],
  column: number,
): TextEdit[] {
  const numbered = (rows: readonly Span[][]): Span[] =>
    rows.flatMap((cells) => (isEmpty(text, cells[column]) ? [] : [cells[column] as Span]));
  const [first, second] = [numbered(above), numbered(below)];
  if (first.length === 0 || second.length === 0) return [];
  const written = [...first, ...second].map(({ start, end }) => text.slice(start, end));
  return [...second, ...first].map((span, at) => ({ span, newText: written[at] as string }));
}

function exchanged(text: string, a: Span, b: Span): TextEdit[] {
  return [
    { span: a, newText: text.slice(b.start, b.end) },
    { span: b, newText: text.slice(a.start, a.end) },
  ];
}

/** From bar to bar. */
function wholeCells(text: string, { content, end }: PlacedLine): Span[] {
  const { cells, endBar } = cellsOf(text, content, end);
  return cells.map(({ bar }, at) => ({
    start: bar + 1,
    end: cells[at + 1]?.bar ?? (endBar >= 0 ? endBar : end),
  }));
}

function isEmpty(text: string, cell: Span | undefined): boolean {
  return !cell || text.slice(cell.start, cell.end).trim() === '';
}
