import type { Source, Span } from '../../core/model/source.ts';
import type { Cell, Table } from '../../print/tables/table.ts';
import type { PreviewCell, PreviewTable } from '../protocol/preview.ts';

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
    const cell = cellOf(span, cells, source.text);
    if (cell) marks.set(cell, [...(marks.get(cell) ?? []), index]);
  }
  const previewCell = (cell: Cell): PreviewCell => {
    const { source: span, sources: _, amount: __, ...rest } = cell;
    const found = marks.get(cell);
    return { ...rest, ...(span && { range: source.rangeOf(span) }), ...(found && { findings: found }) };
  };
  return { title, columns, rows: rows.map((row) => row.map(previewCell)), notes };
}

/**
 * The cell that a finding is about: of those that share text with it the first that has no smaller one
 * inside. Where that is the number of a row, which stands for its whole indicator, it is rather the cell
 * that goes on behind the finding in its line: what is said of 2022年 is said of its value.
 */
function cellOf(finding: Span, cells: readonly Cell[], text: string): Cell | undefined {
  const placed = cells.flatMap((cell) =>
    [...(cell.source ? [cell.source] : []), ...(cell.sources ?? [])].map((span) => ({ cell, span })),
  );
  const touched = placed.filter(({ span }) => shareText(span, finding));
  const innermost = touched.find(({ span }) => !touched.some((other) => isWithin(other.span, span)));
  const within = placed.filter(({ span }) => innermost && isWithin(span, innermost.span));
  const behind = within.find(
    ({ span }) => finding.end <= span.start && !/[\r\n|]/.test(text.slice(finding.end, span.start)),
  );
  return (behind ?? innermost)?.cell;
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
