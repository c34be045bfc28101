import { lastUpTo } from '../../core/model/last-up-to.ts';
import type { Span } from '../../core/model/source.ts';
import type { Cell } from '../../print/tables/table.ts';

/** One of the places that a cell comes from. */
interface CellOrigin {
  readonly cell: Cell;
  readonly span: Span;
  /** Where it is in the table: its cells one after the other. */
  readonly order: number;
}

/** The findings that are about each cell of a table, by their numbers. */
export function markedCells(
  rows: readonly (readonly Cell[])[],
  findings: readonly { readonly span: Span }[],
  text: string,
): ReadonlyMap<Cell, readonly number[]> {
  const marks = new Map<Cell, number[]>();
  if (findings.length === 0) return marks;
  const touching = placesTouching(rows);
  for (const [index, { span }] of findings.entries()) {
    const cell = cellOf(span, touching, text);
    if (!cell) continue;
    const marked = marks.get(cell);
    if (marked) marked.push(index);
    else marks.set(cell, [index]);
  }
  return marks;
}

/** Finds the places of a table's cells that share text with a stretch or adjoin it, in the order of the table. */
function placesTouching(rows: readonly (readonly Cell[])[]): (stretch: Span) => CellOrigin[] {
  const places = rows
    .flat()
    .flatMap((cell) =>
      [...(cell.source ? [cell.source] : []), ...(cell.sources ?? [])].map((span) => ({ cell, span })),
    )
    .map((place, order) => ({ ...place, order }))
    .sort((a, b) => a.span.start - b.span.start);
  // the furthest end of any place up to each: behind it none of them has anything
  const ends: number[] = [];
  for (const { span } of places) ends.push(Math.max(ends.at(-1) ?? 0, span.end));
  return ({ start, end }) => {
    const found: CellOrigin[] = [];
    const last = lastUpTo(places, end, ({ span }) => span.start);
    for (let at = last; at >= 0 && (ends[at] as number) >= start; at--) {
      const place = places[at] as CellOrigin;
      if (place.span.start <= end && place.span.end >= start) found.push(place);
    }
    return found.sort((a, b) => a.order - b.order);
  };
}

/**
 * The cell that a finding is about: of those that share text with it the first that has no smaller one
 * inside. Where that is the number of a row, which stands for its whole indicator, it is rather the cell
 * that goes on behind the finding in its line: what is said of 2022年 is said of its value.
 */
function cellOf(
  finding: Span,
  touching: (stretch: Span) => readonly CellOrigin[],
  text: string,
): Cell | undefined {
  const touched = touching(finding).filter(({ span }) => shareText(span, finding));
  const innermost = touched.find(({ span }) => !touched.some((other) => isWithin(other.span, span)));
  if (!innermost) return undefined;
  const behind = touching(innermost.span).find(
    ({ span }) =>
      isWithin(span, innermost.span) &&
      finding.end <= span.start &&
      !/[\r\n|]/.test(text.slice(finding.end, span.start)),
  );
  return (behind ?? innermost).cell;
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
