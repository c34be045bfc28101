import { expect, test } from 'vitest';
import { linedUpWidths, padded } from '../../../language-server/src/core/text/lined-up.ts';

test('a column is as wide as its widest cell, a Chinese character as two letters', () => {
  expect(
    linedUpWidths([
      ['指标', '2025年'],
      ['床位', '100'],
      ['老年人口', '1'],
    ]),
  ).toEqual([8, 6]);
  expect(padded('床位', 8)).toBe('床位    ');
});

test('a table whose rows an editor would wrap is not lined up', () => {
  const names = ['序号', '指标', '单位', '2025年', '2030年', '责任部门'];
  const row = ['1', '托位数', '个', '1200', '3000', '县卫生健康局、县发展和改革局'];
  expect(linedUpWidths([names, row])).toEqual([4, 6, 4, 6, 6, 28]);
  const longer = row.map((cell) => (cell === '托位数' ? cell.repeat(8) : cell));
  expect(linedUpWidths([names, longer])).toEqual(names.map(() => 0));
  expect(padded('床位', 0)).toBe('床位');
});
