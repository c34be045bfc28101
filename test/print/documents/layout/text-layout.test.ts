import { expect, it } from 'vitest';
import { layoutOf } from '../../../../language-server/src/print/documents/layout/page-layout.ts';
import { layoutInText } from '../../../../language-server/src/print/documents/layout/text-layout.ts';
import { tableOf } from '../samples.ts';

/** So many rows of texts that want broad columns. */
function tableOfRows(count: number, columns: number) {
  const heads = Array.from(
    { length: columns },
    (_, at) => ({ heading: `第${at + 1}项`, align: 'left' }) as const,
  );
  const row = heads.map(() => '建设社区综合服务设施并配齐设备');
  return tableOf({ columns: heads, rows: Array.from({ length: count }, () => row) });
}

const isTurned = (count: number, columns: number) => [
  layoutOf(tableOfRows(count, columns)).layout.landscape,
  layoutInText(tableOfRows(count, columns)).layout.landscape,
];

it.each([
  ['stays upright though it would be turned by itself', 5, 5, [true, false]],
  ['is turned where its columns have no room upright', 5, 12, [true, true]],
  ['stays as it is where it is upright', 5, 2, [false, false]],
])('a table in a text %s', (_, rows, columns, turned) => {
  expect(isTurned(rows, columns)).toEqual(turned);
});
