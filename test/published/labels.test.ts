import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { heldAgainst } from './held-labels.ts';
import { readLabels } from './labels.ts';

const folder = mkdtempSync(join(tmpdir(), 'labels-'));
mkdirSync(join(folder, 'texts'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = `规划 某市绿道发展规划

一、总体目标
到2030年，新建绿道300公里，公园绿地服务半径覆盖率达到90%。市级财政给予每公里20万元补助。
二、保障措施
培训绿道养护人员500名以上。
`;
writeFileSync(join(folder, 'texts', 'ludao.txt'), text);

function labels(content: string): string {
  const file = join(folder, 'labels.txt');
  writeFileSync(file, content);
  return file;
}

test('labels of targets are held against what is recognised in the lines that were read', async () => {
  const [labelled] = readLabels(
    labels(`# as read
@ludao 1-4
新建绿道300公里|绿道|eq|300公里|~2030|plain
覆盖率达到90%|公园绿地服务半径覆盖率|ge|90%|2030|plain
N|每公里20万元|subsidy
`),
  );
  const held = await heldAgainst(labelled as NonNullable<typeof labelled>);
  expect(held.held.map(({ found, isYearRight }) => [found?.value.text, isYearRight])).toEqual([
    ['300公里', true],
    // the other way round than was labelled
    [undefined, false],
  ]);
  expect(held.extra.map(({ found }) => found.name.value)).toEqual(['公园绿地服务半径覆盖率']);
  expect([held.counterExamples, held.taken, held.lost]).toEqual([1, 0, []]);
});

test('labels of every numeral say of what class it is', () => {
  const [labelled] = readLabels(
    labels(`@/texts/ludao.txt 4-4
到2030年 | date
新建绿道300公里 | target | 绿道 | eq | 300公里 | 2030 | plain |
@/texts/ludao.txt 6
养护人员500名以上 | target | 绿道养护人员 | ge | 500名 | - | plain |
`),
  );
  expect(labelled?.ranges).toEqual([
    { from: 4, to: 4 },
    { from: 6, to: 6 },
  ]);
  expect(labelled?.labels.map((label) => [label.class, label.target?.year])).toEqual([
    ['date', undefined],
    ['target', { value: 2030, isOptional: false }],
    ['target', { isOptional: false }],
  ]);
});
