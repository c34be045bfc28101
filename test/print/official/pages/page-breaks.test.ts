import { describe, expect, it } from 'vitest';
import type { FlowLines } from '../../../../language-server/src/print/official/pages/flow.ts';
import { pagesOfFlow } from '../../../../language-server/src/print/official/pages/page-breaks.ts';

/** Lines of which a page has room for 22. */
const lines = (count: number, more: Partial<FlowLines> = {}): FlowLines => ({
  kind: 'lines',
  role: 'paragraph',
  lines: Array.from({ length: count }, () => '国'),
  lineHeight: 579,
  before: 0,
  after: 0,
  keepNext: false,
  keepLines: false,
  ...more,
});
const heading = (more: Partial<FlowLines> = {}) => lines(1, { role: 'heading', keepNext: true, ...more });

/** How many lines of each block stand on each page. */
const set = (...blocks: readonly FlowLines[]) =>
  pagesOfFlow([{ landscape: false, startsPage: false, blocks }]).map(({ pieces }) =>
    pieces.map(({ from, to }) => to - from),
  );

describe('a page', () => {
  it('has 22 lines', () => {
    expect(set(lines(50))).toEqual([[22], [22], [6]]);
  });

  it('ends with two lines of a paragraph at least, and begins with two', () => {
    expect(set(lines(21), lines(4))).toEqual([[21], [4]]);
    expect(set(lines(20), lines(4))).toEqual([[20, 2], [2]]);
    expect(set(lines(20), lines(3))).toEqual([[20], [3]]);
    expect(set(lines(23))).toEqual([[21], [2]]);
  });

  it('doesn’t end with a heading, nor with several', () => {
    expect(set(lines(20), heading(), lines(5))).toEqual([[20], [1, 5]]);
    expect(set(lines(18), heading(), heading(), lines(5))).toEqual([[18, 1, 1, 2], [3]]);
    expect(set(lines(19), heading(), heading(), lines(5))).toEqual([[19], [1, 1, 5]]);
  });

  it('leaves out what is free above the first line that it turns to', () => {
    expect(set(lines(22), lines(22, { before: 290 }))).toEqual([[22], [22]]);
    expect(set(lines(22, { before: 290 }))).toEqual([[20], [2]]);
  });

  it('has the larger of what is free below one and above the next', () => {
    expect(set(lines(19), lines(1, { after: 290 }), lines(1, { before: 290 }))).toEqual([[19, 1, 1]]);
    expect(set(lines(20), lines(1, { after: 290 }), lines(1, { before: 290 }))).toEqual([[20, 1], [1]]);
  });
});

it('what stays together is parted where no page has room for it', () => {
  const headings = Array.from({ length: 30 }, () => heading());
  expect(set(...headings).map(({ length }) => length)).toEqual([22, 8]);
});

it('nothing makes no page', () => {
  expect(pagesOfFlow([])).toEqual([]);
});
