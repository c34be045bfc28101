import { lastUpTo } from '../../core/model/last-up-to.ts';
import type { Position, Source } from '../../core/model/source.ts';
import type { FlowLines, FlowTable } from '../../print/official/pages/flow.ts';
import { lineSources } from '../../print/official/pages/line-sources.ts';
import type { BlockPiece, PaperPage } from '../../print/official/pages/page-breaks.ts';
import { offsetAt } from './holding.ts';

/** A line, or a row of a table, and where in the plan's text it begins, as well as that can be told. */
export interface LinePlace {
  readonly block: FlowLines | FlowTable;
  readonly at: number;
  readonly start: number;
}

/** The lines and rows of a piece that come from the text, in their order. */
export function placesOf({ block, from, to }: BlockPiece): LinePlace[] {
  if (block.kind === 'lines') return placesOfLines(block, from, to);
  if (block.kind === 'table') {
    const { rows } = block.table;
    return rows.slice(Math.max(0, from), to).flatMap((cells, index) => {
      const starts = cells.flatMap(({ source }) => (source ? [source.start] : []));
      const start = starts.length > 0 ? Math.min(...starts) : undefined;
      return start === undefined ? [] : [{ block, at: Math.max(0, from) + index, start }];
    });
  }
  let first = 0;
  const inside = block.paragraphs.flatMap((paragraph) => {
    const count = paragraph.lines.length;
    const places = placesOfLines(paragraph, Math.max(0, from - first), Math.min(count, to - first));
    first += count;
    return places;
  });
  return [...(from < 0 && block.title ? placesOfLines(block.title, 0, 1) : []), ...inside];
}

function placesOfLines(block: FlowLines, from: number, to: number): LinePlace[] {
  const sources = lineSources(block);
  return sources.flatMap(({ start }, at) => (at >= from && at < to ? [{ block, at, start }] : []));
}

/** Which page shows a position of the text, or what stands next before it. */
export function pageHolding(
  pages: readonly PaperPage[],
  position: Position,
  source: Source,
): number | undefined {
  const offset = offsetAt(source, position);
  const starts = pages
    .flatMap(({ pieces }, page) => pieces.flatMap(placesOf).map(({ start }) => ({ page, start })))
    .sort((a, b) => a.start - b.start);
  const last = lastUpTo(starts, offset, ({ start }) => start);
  return starts[last]?.page;
}
