import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { toTable } from '../../../../language-server/src/server/editor/actions/to-table.ts';
import { lines, made, textAfter, titles } from './support/act.ts';

const two = `
  专栏1 主要指标
  指标 护理‸型床位占比
    2022年：45%
    2025年：≥60%
    属性：约束性
    责任部门：市民政局、
      市财政局
  指标 助餐点
    2025年：300个
    定义：能提供午餐的

  一、任务
`;

describe('all indicators that stand together', () => {
  it('become a table with a column for every field, aligned', () => {
    expect(textAfter(toTable, two, '这里的2项指标写成一张表')).toBe(
      lines(`
        专栏1 主要指标
        | 指标           | 2022年 | 2025年 | 属性   | 责任部门           | 定义         |
        | 护理型床位占比 | 45%    | ≥60%  | 约束性 | 市民政局、市财政局 |              |
        | 助餐点         |        | 300个  |        |                    | 能提供午餐的 |

        一、任务
      `),
    );
  });

  it('at the heading too', () => {
    expect(titles(toTable, two.replace('‸', '').replace('专栏1', '专栏‸1'))).toEqual([
      '这里的2项指标写成一张表',
    ]);
  });

  it('with their categories, each in the first of its rows', () => {
    const marked = `
      专栏1 主要指标
      类别 硬件
      指标 床位‸
        2025年：100张
      指标 面积
        2025年：30平方米
      类别 服务
      // 据统计年鉴
      指标 覆盖率
        2025年：100%
    `;
    expect(textAfter(toTable, marked, '这里的3项指标写成一张表')).toBe(
      lines(`
        专栏1 主要指标
        | 类别 | 指标   | 2025年   |
        | 硬件 | 床位   | 100张    |
        |      | 面积   | 30平方米 |
        // 据统计年鉴
        | 服务 | 覆盖率 | 100%     |
      `),
    );
  });

  it('under a category that stays above them, where it holds for all', () => {
    const marked = '一、甲\n类别 硬件\n指标 床位‸\n  2025年：100张\n指标 面积\n  2025年：30平方米\n';
    expect(textAfter(toTable, marked, '这里的2项指标写成一张表')).toBe(
      lines(`
        一、甲
        类别 硬件
        | 指标 | 2025年   |
        | 床位 | 100张    |
        | 面积 | 30平方米 |
      `),
    );
  });

  it('and what follows the text behind them stays in its category', () => {
    const marked = `
      一、甲
      指标 床位‸
        2025年：100张
      类别 服务
      指标 面积
        2025年：30平方米
      另外还有一项。
      指标 覆盖率
        2025年：100%
    `;
    expect(textAfter(toTable, marked, '这里的2项指标写成一张表')).toContain(
      '| 服务 | 面积 | 30平方米 |\n类别 服务\n另外还有一项。',
    );
  });
});

describe('the years', () => {
  it('stand in order, what was reached behind what was planned, and 目标 last', () => {
    const marked = `
      指标 甲‸
        2025年：≥60%
        2023年实绩：50%
        2023年：48%
      指标 乙
        2022年：1个
        目标：3个
    `;
    expect(textAfter(toTable, marked, '这里的2项指标写成一张表')).toBe(
      lines(`
        | 指标 | 2022年 | 2023年 | 2023年实绩 | 2025年 | 目标 |
        | 甲   |        | 48%    | 50%        | ≥60%  |      |
        | 乙   | 1个    |        |            |        | 3个  |
      `),
    );
  });

  it('are one column however they are written, but for the month', () => {
    const marked = `
      指标 甲‸
        2025：60%
      指标 乙
        2025年：3个
      指标 丙
        2025年6月底：3个
    `;
    expect(textAfter(toTable, marked, '这里的3项指标写成一张表').split('\n')[0]).toBe(
      '| 指标 | 2025 | 2025年6月底 |',
    );
  });
});

describe('one indicator', () => {
  it('joins the table right above it, which gets the columns it lacks', () => {
    const marked = `
      一、甲
      | 序号 | 指标 | 2022年 | 2025年 | 权重 |
      | 1 | 甲 | 1 | 2 | 新增 |
      | 2 | 乙 | 1 | 2 | |
      指标 丙‸
        2024年：2
        2025年：3
        属性：预期性
      指标 丁
        2025年：3
    `;
    expect(textAfter(toTable, marked, '指标“丙”写成表格的一行')).toBe(
      lines(`
        一、甲
        | 序号 | 指标 | 2022年 | 2024年 | 2025年 | 权重 | 属性   |
        | 1    | 甲   | 1      |        | 2      | 新增 |        |
        | 2    | 乙   | 1      |        | 2      |      |        |
        | 3    | 丙   |        | 2      | 3      |      | 预期性 |
        指标 丁
          2025年：3
      `),
    );
  });

  it('or the one right below', () => {
    const marked = '指标 甲\n  2025年：1\n指标 乙‸\n  2025年：2\n| 指标 | 2025年 |\n| 丙 | 3 |\n';
    expect(textAfter(toTable, marked, '指标“乙”写成表格的一行')).toBe(
      '指标 甲\n  2025年：1\n| 指标 | 2025年 |\n| 乙   | 2      |\n| 丙   | 3      |',
    );
  });

  it('is a table of its own behind one in whose category it is not', () => {
    const marked =
      '| 类别 | 指标 | 2025年 |\n| 硬件 | 甲 | 1 |\n指标 乙‸\n  2025年：2\n指标 丙\n  2025年：3\n';
    expect(textAfter(toTable, marked)).toBe(
      '| 类别 | 指标 | 2025年 |\n| 硬件 | 甲 | 1 |\n\n| 指标 | 2025年 |\n| 乙   | 2      |\n指标 丙\n  2025年：3',
    );
  });

  it('a selection takes all that it touches', () => {
    const marked = '指标 ‸甲\n  2025年：1\n指标 乙\n  2025年‸：2\n指标 丙\n  2025年：3\n';
    expect(titles(toTable, marked)).toEqual(['选中的2项指标写成表格', '这里的3项指标写成一张表']);
    expect(titles(toTable, marked, 'en')).toEqual([
      'Write 2 indicators as a table',
      'Write the 3 indicators here as one table',
    ]);
  });
});

describe('is not offered', () => {
  it.each([
    ['where a line has no place', '指标 甲‸\n  2025年：1\n  权重：乙\n'],
    ['where a field is written twice', '指标 甲‸\n  2025年：1\n  2025年：2\n'],
    ['where a name holds a bar', '指标 甲|乙‸\n  2025年：1\n'],
    ['where all are rows already', '| 指标 | 2025年 |\n| 甲‸ | 1 |\n'],
    ['elsewhere', '指标 甲\n  2025年：1\n\n一、任务\n内容。‸\n'],
  ])('%s', (_, marked) => {
    expect(titles(toTable, marked)).toEqual([]);
  });

  it('where an empty cell would make another year the last one, in a plan without a period', () => {
    const text = '规划 某方案\n指标 甲\n  2023年：1\n指标 乙\n  2025年：2\n';
    const plan = readPlan(text);
    expect(
      toTable.offer(plan, plan.indicators[1]?.nameSpan ?? { start: 0, end: 0 }).map(({ title }) => title.zh),
    ).toEqual(['指标“乙”写成表格的一行']);
  });
});

it('writes the file’s own line breaks and keywords', () => {
  const text = 'plan A\r\nindicator A\r\n  2025: 1\r\n  property: binding\r\n';
  const plan = readPlan(text);
  const [action] = toTable.offer(plan, plan.indicators[0]?.nameSpan ?? { start: 0, end: 0 });
  expect(action && made(text, action)).toBe(
    'plan A\r\n| indicator | 2025 | property |\r\n| A         | 1    | binding  |\r\n',
  );
});
