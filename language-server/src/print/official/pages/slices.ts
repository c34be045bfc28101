import type { FlowBlock, FlowBox, FlowLines, FlowTable } from './flow.ts';

/** What stays whole on a page: a line, a row. */
export interface Slice {
  readonly block: number;
  /** Which line or row of its block it is. */
  readonly at: number;
  readonly height: number;
  /** What is left free above and below; at the end of a page the latter needs no room. */
  readonly before: number;
  readonly after: number;
  /** Whether it stays on the page of the next one. */
  readonly keepNext: boolean;
  /** What its page begins with where it is the first: the head of its table again. */
  readonly head: number;
}

type BlockSlice = Omit<Slice, 'block'>;

/** The lines and rows of what is set, one below the other. Of the space below one and above the next only the larger is left. */
export function slicesOf(blocks: readonly FlowBlock[]): Slice[] {
  const slices = blocks.flatMap((block, index) =>
    slicesOfBlock(block).map((slice) => ({ ...slice, block: index })),
  );
  return slices.map((slice, index) => ({
    ...slice,
    before: Math.max(0, slice.before - (slices[index - 1]?.after ?? 0)),
  }));
}

function slicesOfBlock(block: FlowBlock): BlockSlice[] {
  switch (block.kind) {
    case 'lines':
      return slicesOfLines(block);
    case 'table':
      return slicesOfTable(block);
    case 'box':
      return slicesOfBox(block);
  }
}

/** So many lines of a paragraph at least stand on a page; of a paragraph in a frame one is enough. */
const fewest = 2;

function slicesOfLines(
  { lines, lineHeight, before, after, keepNext, keepLines }: FlowLines,
  least = fewest,
): BlockSlice[] {
  const count = lines.length;
  return lines.map((_, at) => {
    const isLast = at === count - 1;
    const mayEnd = !keepLines && at + 1 >= least && count - at - 1 >= least;
    return {
      at,
      height: lineHeight,
      before: at === 0 ? before : 0,
      after: isLast ? after : 0,
      keepNext: isLast ? keepNext : !mayEnd,
      head: 0,
    };
  });
}

/** The rule around a table or a frame. */
const rule = 20;

/** Its head, which stays with the first row, is no row. */
function slicesOfTable({ headHeight, rows }: FlowTable): BlockSlice[] {
  const none = { before: 0, after: 0 };
  return [
    { at: -1, height: headHeight + rule / 2, ...none, keepNext: rows.length > 0, head: 0 },
    ...rows.map(({ height, keepNext }, at) => ({
      at,
      height: height + (at === rows.length - 1 ? rule / 2 : 0),
      ...none,
      keepNext,
      head: headHeight,
    })),
  ];
}

/** The lines of its paragraphs counted through. */
function slicesOfBox({ title, paragraphs }: FlowBox): BlockSlice[] {
  const head = title ? rule + title.before + title.lines.length * title.lineHeight + title.after : 0;
  const lines = paragraphs.flatMap((paragraph) => slicesOfLines(paragraph, 1));
  return [
    ...(title ? [{ at: -1, height: head, before: 0, after: 0, keepNext: lines.length > 0, head: 0 }] : []),
    ...lines.map((slice, at) => ({ ...slice, at, head, after: at === lines.length - 1 ? rule : 0 })),
  ];
}
