import { lastUpTo } from '../../core/model/last-up-to.ts';
import type { Span } from '../../core/model/source.ts';
import type { FlowLines, FlowTable } from '../../print/official/pages/flow.ts';
import type { PaperPage } from '../../print/official/pages/page-breaks.ts';
import { placesOf } from './page-places.ts';
import type { ItemStretch } from './windows.ts';

/** The findings that a line or a row of a table is marked with, by their numbers. */
type FoundInLine = (block: FlowLines | FlowTable, at: number) => readonly number[];

/**
 * What was found, each at the line or row of these pages that begins last before it: what isn't printed, a field below a task,
 * stands behind what is.
 */
export function foundOnPages(
  pages: readonly PaperPage[],
  { from, to }: ItemStretch,
  findings: readonly { readonly span: Span }[],
): FoundInLine {
  const marks = new Map<FlowLines | FlowTable, Map<number, number[]>>();
  const places = pages
    .slice(from, to)
    .flatMap(({ pieces }) => pieces.flatMap(placesOf))
    .sort((a, b) => a.start - b.start);
  const next = pages[to]?.pieces.flatMap(placesOf)[0]?.start ?? Number.POSITIVE_INFINITY;
  for (const [index, { span }] of findings.entries()) {
    if (span.start >= next) continue;
    const last = lastUpTo(places, span.start, ({ start }) => start);
    // what stands in front of all is marked at the first line of the document
    const place = places[last];
    if (!place || (place.start > span.start && from > 0)) continue;
    const lines = marks.get(place.block) ?? new Map<number, number[]>();
    marks.set(place.block, lines);
    lines.set(place.at, [...(lines.get(place.at) ?? []), index]);
  }
  return (block, at) => marks.get(block)?.get(at) ?? [];
}
