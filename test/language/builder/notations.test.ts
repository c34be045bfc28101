import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support/facts.ts';
import { planOf } from '../../support/sketch.ts';

const header = `
  规划 泰州市行动方案（2023—2025年）

  部门
    市民政局
    市发展和改革委员会（市发改委）

  一、总体要求
  期限：2025年底
  专栏1 主要发展指标
`;

describe('a block and a row of a table say the same', () => {
  const blocks = planOf(`${header}
  类别 硬件达标
  指标 每百户居民拥有社区综合服务设施面积
    2022年：≥30平方米
    2025年：≥30平方米
    属性：预期性
    责任部门：市民政局、市发改委（牵头）
    对应：《甲规划》面积；《乙规划》面积
  指标 社区商业面积占比（%）
    2022年：
    2025年：10
    属性：预期性
  类别 人才赋能
  指标 社区工作者数量
    2023年实绩：17人
    2025年：>18人
    单位：人
    范围：每个市（区）
    口径：期末
    方向：上升
    定义：每万城镇常住人口拥有的社区工作者
    数据来源：市统计局
    分解：甲区10人
    属性：约束性
    期限：2024年底
  指标 顾问覆盖率
    标准：全覆盖
    目标：100%
  `).indicators;

  it.each([
    ['full-width', (table: string) => table],
    ['ASCII', (table: string) => table.replaceAll('：', ':').replaceAll('（', '(').replaceAll('）', ')')],
  ])('in one table for each set of columns, in %s punctuation', (width, write) => {
    const rows = planOf(
      write(`${header}
  | 类别 | 指标名称 | 2022年基础值 | 2025年目标值 | 属性 | 责任部门 | 对应 |
  |------|----------|--------------|--------------|------|----------|------|
  | 硬件达标 | 每百户居民拥有社区综合服务设施面积 | ≥30平方米 | ≥30平方米 | 预期性 | 市民政局、市发改委（牵头） | 《甲规划》面积；《乙规划》面积 |
  |          | 社区商业面积占比（%）              |           | 10        | 预期性 |  | |

  | 类型 | 指标 | 2023年实绩 | 2025年 | 单位 | 范围 | 统计口径 | 方向 | 定义 | 数据来源 | 分解 | 性质 | 完成时限 |
  | 人才赋能 | 社区工作者数量 | 17人 | >18人 | 人 | 每个市（区） | 期末 | 上升 | 每万城镇常住人口拥有的社区工作者 | 市统计局 | 甲区10人 | 约束性 | 2024年底 |

  | 类别 | 指标 | 标准 | 目标值 |
  | 人才赋能 | 顾问覆盖率 | 全覆盖 | 100% |
  `),
    ).indicators;
    const expected = blocks.map((indicator) => factsOf(indicator));
    const ascii = JSON.parse(write(JSON.stringify(expected)));
    expect(rows.map((row) => factsOf(row))).toEqual(width === 'ASCII' ? ascii : expected);
  });
});

describe('a category', () => {
  it('holds for the indicators below it until the next one or the next section', () => {
    const plan = planOf(`
      一、甲
      指标 一
      类别 硬件
      指标 二
      指标 三
      类别 服务
      指标 四
      二、乙
      指标 五
    `);
    expect(plan.indicators.map(({ category }) => category?.value)).toEqual([
      undefined,
      '硬件',
      '硬件',
      '服务',
      undefined,
    ]);
  });

  it('of a table comes down from the cell above, or from the line before the table', () => {
    const plan = planOf(`
      类别 硬件
      | 类别 | 指标 |
      |      | 一   |
      | 服务 | 二   |
      |      | 三   |
      指标 四
    `);
    expect(plan.indicators.map(({ category }) => category?.value)).toEqual(['硬件', '服务', '服务', '硬件']);
  });
});

describe('punctuation', () => {
  const text = `
    规划 甲市规划（2023—2025年）
      依据：《乙规划》（乙发〔2021〕5号）、《丙规划》
    部门
      市发展和改革委员会（市发改委、发改委）
      各区人民政府：甲区、乙区
    （一）目标
    指标 城镇化率（%）
      2025年：≥65
      责任部门：市发改委（牵头）、各区人民政府
    （1）任务（责任部门：市发改委；期限：2025年底）
  `;

  it('in full width and ASCII means the same', () => {
    const pairs = ['：:', '、,', '（(', '）)', '；;'];
    const ascii = pairs.reduce(
      (changed, [from, to]) => changed.replaceAll(from as string, to as string),
      text,
    );
    const [a, b] = [planOf(text), planOf(ascii)];
    expect(b.problems).toEqual([]);
    expect(b.roster.map(({ name }) => name)).toEqual(a.roster.map(({ name }) => name));
    expect(b.mentions.map(({ name, role, department }) => [name, role, department?.name])).toEqual(
      a.mentions.map(({ name, role, department }) => [name, role, department?.name]),
    );
    expect(b.header.bases.map(({ title }) => title)).toEqual(a.header.bases.map(({ title }) => title));
    expect(b.sections.map(({ level, number, title }) => [level, number, title])).toEqual(
      a.sections.map(({ level, number, title }) => [level, number, title]),
    );
    expect(b.indicators[0]?.values).toMatchObject([{ year: 2025, value: { unit: { text: '%' } } }]);
  });
});
