import { expect, it } from 'vitest';
import { withNamesRepeated } from '../../../../language-server/src/print/documents/layout/repeated-names.ts';
import { tableOf } from '../samples.ts';

const columns = ['部门', '事项'].map((heading) => ({ heading, align: 'left' }) as const);

/** In which rows a name stands that goes over all, and over how many it goes there. */
function named(count: number, height: number, room: number): [row: number, rowSpan: number][] {
  const rows = Array.from({ length: count }, (_, row) => [
    row === 0 ? `市民政局 ↓${count}` : '',
    `第${row}项`,
  ]);
  const table = tableOf({ columns, rows });
  const heights = rows.map(() => height);
  return withNamesRepeated(table, heights, room).rows.flatMap((cells, row) =>
    cells.flatMap(({ text, rowSpan = 1 }): [number, number][] =>
      text === '市民政局' ? [[row, rowSpan]] : [],
    ),
  );
}

it('a name over few rows stands once', () => {
  expect(named(8, 10, 100)).toEqual([[0, 8]]);
});

it('a name over more rows than stay on a page together stands again, over stretches of about one length', () => {
  expect(named(9, 10, 100)).toEqual([
    [0, 5],
    [5, 4],
  ]);
});

it('a name over rows that are too high for a page together stands again where they have room', () => {
  expect(named(4, 40, 100)).toEqual([
    [0, 2],
    [2, 2],
  ]);
});

it('a name stands in each row where no page has room for two', () => {
  expect(named(2, 80, 100)).toEqual([
    [0, 1],
    [1, 1],
  ]);
});

it('a name stands again where the rows of a shorter merged cell begin', () => {
  const rows = Array.from({ length: 12 }, (_, row) => [
    row === 0 ? '市民政局 ↓12' : '',
    [0, 5].includes(row) ? '养老 ↓5' : row === 10 ? '助残 ↓2' : '',
  ]);
  const table = withNamesRepeated(
    tableOf({ columns, rows }),
    rows.map(() => 10),
    100,
  );
  const named = table.rows.flatMap((cells, row) =>
    cells.some(({ text }) => text === '市民政局') ? [row] : [],
  );
  expect(named).toEqual([0, 5, 10]);
});
