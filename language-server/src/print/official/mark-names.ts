/** What a mark stands around: a paragraph, the one that goes on in a heading's line, or the first cell of a row. */
export type MarkedBlock = 'paragraph' | 'run-in' | 'row';

const letters: Readonly<Record<MarkedBlock, string>> = { paragraph: 'p', 'run-in': 't', row: 'r' };

/** The name of a block's bookmark: where the block begins in the text of the plan. Word shows none that begins with _. */
export function markName(block: MarkedBlock, start: number): string {
  return `_${letters[block]}_${start}`;
}

/** A bookmark's name as such a mark, undefined where it is none; that of a copy isn't the block's. */
export const markedName = /^_[ptr]_\d+$/u;

/** The names of the properties by which a Word document says which plan it is, in which version. */
export const identityNames = {
  title: 'PlanwrightTitle',
  version: 'PlanwrightVersion',
  file: 'PlanwrightFile',
  asked: 'PlanwrightAsked',
} as const;
