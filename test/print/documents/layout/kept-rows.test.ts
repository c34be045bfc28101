import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../language-server/src/print/documents/grid.ts';
import { keptRows } from '../../../../language-server/src/print/documents/layout/kept-rows.ts';
import { tableOf } from '../samples.ts';

const merged = (count: number) =>
  Array.from({ length: count }, (_, y) => [y === 0 ? `部门 ↓${count}` : '', `${y + 1}`]);

/** On pages with room for so many rows, for a text of so many lines. */
function keeping(rows: readonly string[][], room = 10, lines = 1) {
  const columns = (rows[0] ?? []).map(() => ({ heading: '甲', align: 'left' as const }));
  const grid = gridOf(tableOf({ columns, rows }));
  const { kept, isCut } = keptRows(
    grid,
    rows.map(() => 1),
    room,
    () => lines,
  );
  return { kept, isCut: grid[0]?.[0] && isCut(grid[0][0]) };
}

/** The last cells of rows, with a + between those that stay together on a page. */
function groupsOf(rows: readonly string[][], room?: number, lines?: number): string {
  const { kept } = keeping(rows, room, lines);
  return rows
    .map((row, y) => row.at(-1) + (kept[y] ? '+' : ' '))
    .join('')
    .trim();
}

describe('rows that stay on one page', () => {
  it('are those of a merged cell', () => {
    const rows = [
      ['甲', 'a'],
      ['乙 ↓3', 'b'],
      ['', 'c'],
      ['', 'd'],
      ['丙 ↓2', 'e'],
      ['', 'f'],
    ];
    expect(groupsOf(rows)).toBe('a b+c+d e+f');
  });

  it('are those of each column’s', () => {
    const rows = [
      ['甲 ↓2', '1', 'a'],
      ['', '乙 ↓2', 'b'],
      ['丙', '', 'c'],
      ['丁', '2', 'd'],
    ];
    expect(groupsOf(rows)).toBe('a+b+c d');
  });

  it('are as many as the text has lines, at either end, where they are too many', () => {
    expect(groupsOf(merged(8))).toBe('1+2+3+4+5+6+7+8');
    expect(groupsOf(merged(9))).toBe('1+2 3 4 5 6 7 8+9');
    expect(groupsOf(merged(9), 10, 4)).toBe('1+2+3+4 5 6+7+8+9');
  });

  it('are never more than a page has room for: shorter cells go before longer ones', () => {
    expect(groupsOf(merged(5), 4)).toBe('1+2 3 4+5');
    const rows = [
      ['甲 ↓5', '1 ↓2', 'a'],
      ['', '', 'b'],
      ['', '2 ↓3', 'c'],
      ['', '', 'd'],
      ['', '', 'e'],
    ];
    expect(groupsOf(rows, 5)).toBe('a+b+c+d+e');
    expect(groupsOf(rows, 4)).toBe('a+b c+d+e');
    expect(groupsOf(merged(9), 4, 100)).toBe('1 2 3 4 5 6 7 8 9');
  });
});

it('says of which cells the rows may stand on several pages', () => {
  expect(keeping(merged(8)).isCut).toBe(false);
  expect(keeping(merged(9)).isCut).toBe(true);
  expect(keeping(merged(5), 4).isCut).toBe(true);
  expect(keeping([['甲', 'a']]).isCut).toBe(false);
});
