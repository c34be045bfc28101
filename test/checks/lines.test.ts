import { expect, test } from 'vitest';
import { lineEndAt, lineStartAt } from '../../language-server/src/checks/fixes/lines.ts';

test.each([
  ['\n甲', 0, 0, 0],
  ['\n甲', 1, 1, 2],
  ['甲\r\n乙', 0, 0, 1],
  ['甲\r\n乙', 4, 3, 4],
  ['', 0, 0, 0],
])('the line of %j at %i goes from %i to %i', (text, at, start, end) => {
  expect([lineStartAt(text, at), lineEndAt(text, at)]).toEqual([start, end]);
});
