import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../../language-server/src/server/editor/actions/to-blocks.ts';
import { lines, textAfter, titles } from './support/act.ts';

const table = `
  一、甲
  | 序号 | 类别 | 指标名称 | 2022年基础值 | 2025年目标值 | 责任单位 | 权重 |
  | --- | --- | --- |
  | 1 | 硬件 | 床位 | 90张 | ≥100张 | 市民政局 | 新增 |
  | 2 |  | 面积‸ | — | 30平方米 |  | |
  // 据统计年鉴
  | 3 | 服务 | 覆盖率 | 80% | 100% | 市民政局、市财政局 | |
  | 4 | | 满意度 | 80% | 90% |  | |
`;

it('a whole table becomes blocks, a column without a keyword comments', () => {
  expect(textAfter(toBlocks, table, '表里的4项指标分段写')).toBe(
    lines(`
      一、甲
      类别 硬件
      指标 床位
        2022年：90张
        2025年：≥100张
        责任部门：市民政局
        // 权重：新增
      指标 面积
        2022年：—
        2025年：30平方米
      类别 服务
      // 据统计年鉴
      指标 覆盖率
        2022年：80%
        2025年：100%
        责任部门：市民政局、市财政局
      指标 满意度
        2022年：80%
        2025年：90%
    `),
  );
});

it('one row becomes a block, and those behind it get the head again, and their category', () => {
  expect(textAfter(toBlocks, table, '指标“面积”写成一段')).toBe(
    lines(`
      一、甲
      | 序号 | 类别 | 指标名称 | 2022年基础值 | 2025年目标值 | 责任单位 | 权重 |
      | --- | --- | --- |
      | 1 | 硬件 | 床位 | 90张 | ≥100张 | 市民政局 | 新增 |
      类别 硬件
      指标 面积
        2022年：—
        2025年：30平方米
      | 序号 | 类别 | 指标名称 | 2022年基础值 | 2025年目标值 | 责任单位           | 权重 |
      // 据统计年鉴
      | 3    | 服务 | 覆盖率   | 80%          | 100%         | 市民政局、市财政局 |      |
      | 4    |      | 满意度   | 80%          | 90%          |                    |      |
    `),
  );
});

it('the first row leaves the rest below it', () => {
  const marked = '一、甲\n| 指标 | 2025年 |\n| 甲‸ | 1 |\n| 乙 | 2 |\n';
  expect(textAfter(toBlocks, marked, '指标“甲”写成一段')).toBe(
    '一、甲\n指标 甲\n  2025年：1\n| 指标 | 2025年 |\n| 乙   | 2      |',
  );
});

it('where a category was said above, what follows goes on in it', () => {
  const marked =
    '一、甲\n类别 总体\n指标 甲\n  2025年：1\n| 类别 | 指标 | 2025年 |\n| 硬件 | 乙‸ | 2 |\n指标 丙\n  2025年：3\n';
  expect(textAfter(toBlocks, marked)).toBe(
    '一、甲\n类别 总体\n指标 甲\n  2025年：1\n类别 硬件\n指标 乙\n  2025年：2\n类别 总体\n指标 丙\n  2025年：3',
  );
});

it('keeps a month, and what was reached', () => {
  const marked = '| 指标 | 2023年 实绩 | 2025年6月底 |\n| 甲‸ | 1 | 2 |\n';
  expect(textAfter(toBlocks, marked)).toBe('指标 甲\n  2023年实绩：1\n  2025年6月底：2');
});

it('columns of changes and of parts of a year become lines under the same heads', () => {
  const marked =
    '| 指标 | 现状值 | 2024年上半年 | 2025年 | 年均增速 | 2021—2023年 |\n| 甲‸ | 8 | 9 | 10 | 3% | [4] |\n';
  expect(textAfter(toBlocks, marked)).toBe(
    '指标 甲\n  现状：8\n  2024年上半年：9\n  2025年：10\n  年均增速：3%\n  2021—2023年：[4]',
  );
});

describe('is not offered', () => {
  it.each([
    [
      'where a block behind has no category and would get one',
      '| 类别 | 指标 | 2025年 |\n| 硬件 | 甲‸ | 1 |\n指标 乙\n  2025年：2\n',
    ],
    ['where a row has more cells than headings', '| 指标 | 2025年 |\n| 甲‸ | 10 | 3% |\n'],
    ['in a table without indicators', '| 步骤 | 时间 |\n| 甲‸ | 10 |\n'],
  ])('%s', (_, marked) => {
    expect(titles(toBlocks, marked)).toEqual([]);
  });
});
