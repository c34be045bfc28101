import { expect, test } from 'vitest';
import { holds, isSmaller, placeOf, rangeAt } from '../../extension/src/webview/places.ts';

const range = (startLine: number, start: number, endLine: number, end: number) => ({
  start: { line: startLine, character: start },
  end: { line: endLine, character: end },
});

test('a range comes back as it was written', () => {
  const written = range(12, 3, 40, 0);
  expect(rangeAt(placeOf(written))).toEqual(written);
});

test('a position is in a range up to its very end', () => {
  const word = range(2, 4, 2, 8);
  const at = (line: number, character: number) => holds(word, { line, character });
  expect([at(2, 3), at(2, 4), at(2, 8), at(2, 9), at(1, 5), at(3, 5)]).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(holds(range(2, 4, 5, 0), { line: 3, character: 99 })).toBe(true);
});

test('fewer lines are smaller, then fewer characters', () => {
  expect(isSmaller(range(2, 4, 2, 8), range(1, 0, 3, 0))).toBe(true);
  expect(isSmaller(range(2, 4, 2, 8), range(2, 4, 2, 6))).toBe(false);
});
