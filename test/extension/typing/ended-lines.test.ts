import { describe, expect, it } from 'vitest';
import { EndedLines } from '../../../extension/src/typing/ended-lines.ts';

/** A change in one line, or in several. */
const change = (text: string, start: number, end = start) => ({
  range: { start: { line: start }, end: { line: end } },
  text,
});

const blankBelow = () => true;
const writtenBelow = () => false;

/** What waits once each of these changes was told by itself. */
function waitingAfter(...changes: ReturnType<typeof change>[]) {
  const lines = new EndedLines();
  for (const one of changes) lines.follow([one], blankBelow);
  return lines.waiting;
}

describe('the lines that Enter has ended', () => {
  it('wait with the blanks that the editor began them with', () => {
    expect(waitingAfter(change('指', 3), change('\n  ', 3), change('单', 4), change('\r\n  ', 4))).toEqual([
      { line: 3 },
      { line: 4, given: '  ' },
    ]);
    expect(waitingAfter(change('\n　　', 0), change('\n', 1))).toEqual([
      { line: 0 },
      { line: 1, given: '　　' },
    ]);
  });

  it('are forgotten where others above are put in or taken out', () => {
    expect(waitingAfter(change('\n  ', 3), change('甲\n乙', 1))).toEqual([]);
    expect(waitingAfter(change('\n  ', 3), change('', 1, 2))).toEqual([]);
    expect(waitingAfter(change('\n  ', 3), change('甲', 1))).toHaveLength(1);
    expect(waitingAfter(change('\n  ', 3), change('\n', 1))).toEqual([{ line: 1 }]);
  });

  it('are not those that are parted in two, nor what is pasted', () => {
    const lines = new EndedLines();
    lines.follow([change('\n  ', 3)], writtenBelow);
    lines.follow([change('甲\n乙\n', 5)], blankBelow);
    expect(lines.waiting).toEqual([]);
  });

  it('are done one by one', () => {
    const lines = new EndedLines();
    lines.follow([change('\n', 0)], blankBelow);
    const asked = lines.waiting;
    lines.follow([change('\n', 1)], blankBelow);
    lines.done(asked);
    expect(lines.waiting).toEqual([{ line: 1, given: '' }]);
  });
});
