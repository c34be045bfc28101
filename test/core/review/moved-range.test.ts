import { expect, test } from 'vitest';
import { movedRange } from '../../../language-server/src/core/review/moved-range.ts';

const range = (startLine: number, start: number, endLine: number, end: number) => ({
  start: { line: startLine, character: start },
  end: { line: endLine, character: end },
});

test.each([
  ['a line above pushes it down', range(0, 0, 0, 0), '前言\n', range(3, 2, 3, 6)],
  ['a line gone above pulls it up', range(0, 0, 1, 0), '', range(1, 2, 1, 6)],
  ['words before it on its line push it on', range(2, 0, 2, 0), '另', range(2, 3, 2, 7)],
  ['words right before it do too', range(2, 2, 2, 2), '另', range(2, 3, 2, 7)],
  ['words within make it longer', range(2, 3, 2, 3), '新的', range(2, 2, 2, 8)],
  ['words right behind it are not its own', range(2, 6, 2, 6), '。', range(2, 2, 2, 6)],
  ['what replaces it is its own', range(2, 2, 2, 6), '别的', range(2, 2, 2, 4)],
  ['what replaces more than it has it', range(2, 1, 2, 7), '别的', range(2, 1, 2, 3)],
  ['what is below leaves it alone', range(5, 0, 9, 0), '', range(2, 2, 2, 6)],
  ['a line break within divides it', range(2, 4, 2, 4), '\n', range(2, 2, 3, 2)],
])('%s', (_, changed, text, expected) => {
  expect(movedRange(range(2, 2, 2, 6), { range: changed, text })).toEqual(expected);
});

test('a place without words goes on with what is written there', () => {
  expect(movedRange(range(2, 2, 2, 2), { range: range(2, 2, 2, 2), text: '字' })).toEqual(range(2, 3, 2, 3));
});
