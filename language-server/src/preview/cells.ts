import type { Source, Span } from '../model/source.ts';
import type { PreviewCell, PreviewTable } from '../protocol.ts';
import type { Cell, Table } from '../tables/table.ts';

/** A table with the place of each cell, and the findings that are about it. */
export function previewTable(
  table: Table,
  findings: readonly { readonly span: Span }[],
  source: Source,
): PreviewTable {
  const { title, columns, rows, notes } = table;
  const marks = new Map<Cell, number[]>();
  const cells = rows.flat();
  for (const [index, { span }] of findings.entries()) {
    const cell = cellOf(span, cells);
    if (cell) marks.set(cell, [...(marks.get(cell) ?? []), index]);
  }
  const previewCell = (cell: Cell): PreviewCell => {
    const { source: span, ...rest } = cell;
    const found = marks.get(cell);
    return { ...rest, ...(span && { range: source.rangeOf(span) }), ...(found && { findings: found }) };
  };
  return { title, columns, rows: rows.map((row) => row.map(previewCell)), notes };
}

/**
 * The cell that a finding is about: of those that share text with it the first that has no smaller one
 * inside. The number of a row stands for its whole indicator, which holds the other cells.
 */
function cellOf(finding: Span, cells: readonly Cell[]): Cell | undefined {
  const touched = cells.flatMap((cell) =>
    cell.source && shareText(cell.source, finding) ? [{ cell, span: cell.source }] : [],
  );
  const innermost = touched.filter(
    ({ span }) => !touched.some((other) => other.span !== span && isWithin(other.span, span)),
  );
  return (innermost[0] ?? touched[0])?.cell;
}

/** Whether two stretches overlap; an empty one counts as the character it stands before. */
export function shareText(a: Span, b: Span): boolean {
  return a.start < Math.max(b.end, b.start + 1) && b.start < Math.max(a.end, a.start + 1);
}

/** Whether `inner` lies in `outer` and is smaller. */
function isWithin(inner: Span, outer: Span): boolean {
  const smaller = inner.end - inner.start < outer.end - outer.start;
  return smaller && outer.start <= inner.start && inner.end <= outer.end;
}
