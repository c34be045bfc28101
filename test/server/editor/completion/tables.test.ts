import { describe, expect, it } from 'vitest';
import { labelsAt, lineAfter } from '../support/complete.ts';
import { belowHeader } from '../support/cursor.ts';

const table = `部门
  市民政局
一、甲
| 类别 | 指标 | 2022年 | 2025年目标值 | 性质 | 牵头单位 | 期限 |
| 硬件 | 甲 | 30平方米 | 40平方米 | 约束性 | 市民政局 | 2025年底 |
`;

describe('in a cell, what its column holds', () => {
  it.each([
    ['| ‸', ['硬件']],
    ['| 软件 | 乙 | 3‸', ['平方米']],
    ['| 软件 | 乙 | ‸', ['≥']],
    ['| 软件 | 乙 | 3% | ‸ |', ['≥']],
    ['| 软件 | 乙 | 3% | 4% |‸', ['约束性', '预期性']],
    ['| 软件 | 乙 | 3% | 4% | ‸ | 市民政局 |', ['约束性', '预期性']],
    ['|软件|乙|3%|4%||‸', ['市民政局']],
    ['｜软件｜乙｜3%｜4%｜约束性｜‸', ['市民政局']],
    ['| 软件 | 乙 | 3% | 4% | 约束性 | 市民政局 | ‸ |', ['2025年底']],
  ])('%s', (row, expected) => {
    expect(labelsAt(table + row)).toEqual(expect.arrayContaining(expected));
  });

  it('behind a blank line too, where the table goes on', () => {
    expect(labelsAt(`${table}\n| 软件 | 乙 | 3% | 4% | ‸ | 市民政局 | |`)).toEqual(
      expect.arrayContaining(['约束性', '预期性']),
    );
  });

  it('departments and deadlines in a table of tasks', () => {
    const tasks = '部门\n  市民政局\n一、甲\n| 任务 | 责任单位 | 完成时限 |\n';
    expect(labelsAt(`${tasks}| 建设 | ‸ |`)).toEqual(['市民政局']);
    expect(labelsAt(`${tasks}| 建设 | 市民政局 | ‸ |`)).toContain('2025年底');
  });

  it('nothing in the column of names, nor behind the last one', () => {
    expect(labelsAt(`${table}| 软件 | ‸`)).toEqual([]);
    expect(labelsAt(`${table}| 1 | 2 | 3 | 4 | 5 | 6 | 7 | ‸`)).toEqual([]);
  });

  it('replaces the cell’s text and leaves its margins', () => {
    expect(lineAfter('预期性', belowHeader(`${table}| 软件 | 乙 | 3% | 4% | 约‸束性 | 丙 |`))).toBe(
      '| 软件 | 乙 | 3% | 4% | 预期性‸ | 丙 |',
    );
    expect(lineAfter('市民政局', belowHeader(`${table}| 软件 | 乙 | 3% | 4% | 约束性 |‸|`))).toBe(
      '| 软件 | 乙 | 3% | 4% | 约束性 | 市民政局‸|',
    );
  });
});

it('in the first row, the columns it does not have yet', () => {
  const labels = labelsAt('一、甲\n| 类别 | 指标 | 2022年 | ‸');
  expect(labels.slice(0, 4)).toEqual(['2023年', '2024年', '2025年', '属性']);
  expect(labels).not.toContain('类别');
  expect(labels).not.toContain('2022年');
});
