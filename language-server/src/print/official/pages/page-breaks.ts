import { textHeightOf } from '../../documents/layout/page-layout.ts';
import type { FlowBlock, FlowSheet } from './flow.ts';
import { type Slice, slicesOf } from './slices.ts';

/** A page as it is printed. */
export interface PaperPage {
  readonly landscape: boolean;
  readonly pieces: readonly BlockPiece[];
}

/** What stands of a block on a page: all of it, or some of its lines or rows. */
export interface BlockPiece {
  readonly block: FlowBlock;
  /** The first line or row, counted from 0; -1 for a head that stands there for the first time. */
  readonly from: number;
  /** The first one that is no longer there. */
  readonly to: number;
}

/** Sets what stands one below the other on pages. */
export function pagesOfFlow(sheets: readonly FlowSheet[]): PaperPage[] {
  return sheets.flatMap(pagesOfSheet);
}

function pagesOfSheet({ landscape, blocks }: FlowSheet): PaperPage[] {
  const room = textHeightOf(landscape);
  const slices = slicesOf(blocks);
  const pages: Slice[][] = [[]];
  let used = 0;
  const turn = (head: number) => {
    pages.push([]);
    used = head;
  };
  const isEmpty = () => pages.at(-1)?.length === 0;
  /** What is free above the first one that a page turns to is left out. */
  const above = ({ before }: Slice) => (isEmpty() && pages.length > 1 ? 0 : before);
  for (let at = 0; at < slices.length; ) {
    let end = at + 1;
    while (slices[end - 1]?.keepNext && end < slices.length) end++;
    const kept = slices.slice(at, end);
    const height = heightOf(kept);
    const { head, before } = kept[0] as Slice;
    if (!isEmpty() && used + height > room && head + height - before <= room) turn(head);
    for (const slice of kept) {
      if (!isEmpty() && used + slice.before + slice.height > room) turn(slice.head);
      used += above(slice) + slice.height + slice.after;
      pages.at(-1)?.push(slice);
    }
    at = end;
  }
  return pages.map((page) => ({ landscape, pieces: piecesOf(page, blocks) }));
}

/** What is free below the last one may stand over the edge. */
function heightOf(slices: readonly Slice[]): number {
  const all = slices.reduce((sum, { before, height, after }) => sum + before + height + after, 0);
  return all - (slices.at(-1)?.after ?? 0);
}

function piecesOf(slices: readonly Slice[], blocks: readonly FlowBlock[]): BlockPiece[] {
  const pieces: { block: number; from: number; to: number }[] = [];
  for (const { block, at } of slices) {
    const last = pieces.at(-1);
    if (last?.block === block) last.to = at + 1;
    else pieces.push({ block, from: at, to: at + 1 });
  }
  return pieces.map(({ block, from, to }) => ({ block: blocks[block] as FlowBlock, from, to }));
}
