import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { indicatorTable } from '../../../language-server/src/print/tables/indicator-table.ts';
import { meaning } from '../../core/model/value/meaning.ts';
import { runChecks } from '../../support/run-checks.ts';
import { planOf } from '../../support/sketch.ts';

const header =
  '规划 某市“十四五”规划\n  发文机关：某市人民政府\n  成文日期：2021年3月1日\n  规划期：2021—2025年\n  基期：2020年\n';

/** The values of the first row as `2025 target：= 65 %`, the heading of a column of changes in front. */
function values(plan: Plan): string[] {
  return (plan.indicators[0]?.values ?? []).map(
    ({ heading, year, role, value }) => `${heading ?? ''}${year ?? '—'} ${role}：${meaning(value)}`,
  );
}

const cell = (heading: string, text: string, more = '') =>
  values(
    planOf(`${header}| 指标 | ${heading} |${more && ' 单位 |'}\n| 甲 | ${text} |${more && ` ${more} |`}`),
  )[0];

describe('a column of changes or totals holds targets of the whole period', () => {
  it('next to the years', () => {
    const plan = planOf(`${header}
      | 指标                 | 2020年 | 2025年 | 年均增速〔累计〕 | 属性   |
      | 常住人口城镇化率（%） | 60.6   | 65     | 〔4.4〕          | 预期性 |
    `);
    expect(values(plan)).toEqual([
      '2020 baseline：= 60.6 %',
      '2025 target：= 65 %',
      '年均增速〔累计〕2025 target：= 4.4 % over the period',
    ]);
  });

  it.each([
    ['年均增速〔累计〕', '>5.5', '> 5.5 % up annual'],
    ['年均增速〔累计〕', '〔13.5〕', '= 13.5 over the period'],
    ['年均/累计', '6左右', '≈ 6 % up annual'],
    ['年均增长', '6%以上', '≥ 6 % up annual'],
    ['年均增长（％）', '6', '= 6 ％ up annual'],
    ['“十四五”年均增速', '下降3', '= 3 % down annual'],
    ['2021—2025年年均增长', '6', '= 6 % up annual'],
    ['年均', '100个', '= 100 个 up annual'],
    ['增速', '6', '= 6 % up annual'],
    ['年均增速', '与GDP同步', 'words'],
    ['五年累计', '500个', '= 500 个 over the period'],
    ['累计', '[500]', '= 500 over the period'],
    ['累计（万人）', '50', '= 50 万人 over the period'],
    ['五年累计增长', '30', '= 30 % up total over the period'],
  ])('%s %s: %s', (heading, text, means) => {
    expect(cell(heading, text)).toBe(`${heading}2025 target：${means}`);
  });

  it.each([
    ['年均：6%', '年均2025 target：= 6 % up annual'],
    ['年均增长：6%左右', '年均增长2025 target：≈ 6 % up annual'],
    ['年均增长（%）：6', '年均增长（%）2025 target：= 6 % up annual'],
    ['累计：300户', '累计2025 target：= 300 户 over the period'],
    ['累计 [300]户', '累计2025 target：= 300 户 over the period'],
    ['五年累计：300户', '五年累计2025 target：= 300 户 over the period'],
    ['2021—2025年：300户', '2021—2025年2025 target：= 300 户 over the period'],
    ['2021—2023年：300户', '2021—2023年2023 milestone：= 300 户 over the period'],
    ['2021—2025年：年均增长6%', '2021—2025年2025 target：= 6 % up annual'],
    ['2021—2025年：每年40场', '2021—2025年2025 target：= 40 场 every 1 year'],
    ['2021—2025年：≥90%', '2021—2025年2025 target：≥ 90 %'],
    ['2021—2025年年均增长：6%', '2021—2025年年均增长2025 target：= 6 % up annual'],
    ['2016—2020年：300户', '2016—2020年2020 baseline：= 300 户 over the period'],
    ['total: 300户', 'total2025 target：= 300 户 over the period'],
    ['累計：300户', '累計2025 target：= 300 户 over the period'],
  ])('as a line of a block: %s', (line, means) => {
    expect(values(planOf(`${header}指标 甲\n  ${line}`))).toEqual([means]);
  });

  it('a span of years that goes back in time is no field', () => {
    expect(planOf(`${header}指标 甲\n  2025—2021年：300户`).problems).toHaveLength(1);
  });

  it('a total takes the unit of its row, a rate of growth is in per cent', () => {
    expect(cell('年均/累计', '〔50〕', '万人')).toMatch(/= 50 万人 over the period$/);
    expect(cell('年均/累计', '6', '亿元')).toMatch(/= 6 % up annual$/);
  });

  it('what is to become less goes down', () => {
    const plan = planOf(`${header}| 指标 | 年均 |\n| 单位GDP能耗降低 | 3% |`);
    expect(values(plan)).toEqual(['年均2025 target：= 3 % down annual']);
  });

  it('the direction is that of the levels or the name first', () => {
    const plan = planOf(`${header}
      | 指标       | 2020年 | 2025年 | 年均/累计 |
      | 失业率     | 5.2%   | —      | <5.5      |
      | 用水强度   | 40     | 35     | 3         |
      | 上门次数   | 40     | —      | 下降3     |
      | 车次       | 40     | —      | 3         |
    `);
    expect(plan.indicators.map(({ direction, directionFrom }) => `${direction} ${directionFrom}`)).toEqual([
      'falling name',
      'falling values',
      'falling change',
      'rising assumed',
    ]);
  });

  it('an empty cell or a dash says nothing', () => {
    expect(cell('年均增速', '—')).toBeUndefined();
    expect(cell('年均增速', '')).toBeUndefined();
  });

  it('without a period the year is the last that the row has', () => {
    const plan = planOf('| 指标 | 2020年 | 2025年 | 年均增长 |\n| 甲 | 1 | 2 | 3 |');
    expect(plan.indicators[0]?.values.map(({ year }) => year)).toEqual([2020, 2025, 2025]);
  });

  it.each(['累计方法', '增长点', '年均气温', '同比增速', '说明'])('but not one headed %s', (heading) => {
    expect(cell(heading, '6')).toBeUndefined();
  });
});

describe('a published table with such a column', () => {
  const table = `${header}
    一、目标
    | 序号 | 类别 | 指标 | 2020年 | 2025年 | 年均增速〔累计〕 | 属性 |
    | 1 | 经济 | 地区生产总值（亿元） | 5000 | 6700 | 6 | 预期性 |
    |      |      | 全员劳动生产率增长（%） | 2.5 | — | 高于地区生产总值增长 | 预期性 |
    |      |      | 常住人口城镇化率（%） | 60.6 | 65 | 〔4.4〕 | 预期性 |
    | 2 | 民生 | 城镇调查失业率（%） | 5.2 | — | <5.5 | 预期性 |
    |      |      | 每千人口拥有3岁以下婴幼儿托位数（个） | 1.8 | 4.5 | 〔2.7〕 | 预期性 |
    |      |      | ▲其中：普惠托位占比 | 50% | 60% | 〔10〕 | 预期性 |
    | 3 | 绿色 | 单位GDP能源消耗降低（%） | — | — | 〔13.5〕 | 预期性 |
    |      |      | 森林覆盖率（%） | 23.4 | 24.1 | — | 预期性 |
  `;
  const plan = planOf(table);

  it('reports nothing', () => {
    expect(runChecks(plan).map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
  });

  it('is printed with that column where it was drafted', () => {
    const [printed] = indicatorTable(plan);
    expect(printed?.columns.map(({ heading }) => heading)).toEqual([
      '序号',
      '类别',
      '指标',
      '2020年',
      '2025年',
      '年均增速〔累计〕',
      '属性',
    ]);
    const column = printed?.rows.map((row) => row.find((each) => each.column === 5)?.text);
    expect(column).toEqual([
      '6',
      '高于地区生产总值增长',
      '〔4.4〕',
      '<5.5',
      '〔2.7〕',
      '〔10〕',
      '〔13.5〕',
      '—',
    ]);
    expect(printed?.rows[5]?.find((each) => each.column === 2)?.text).toBe('▲其中：普惠托位占比');
  });

  it('hides no finding on the levels beside it', () => {
    const wrong = planOf(`${header}
      | 指标             | 2020年 | 2023年 | 2025年 | 年均增速〔累计〕 |
      | 城镇化率（%）    | 60     | 66     | 65     | 〔5〕 |
      | 老年人健康管理率 | 60%    | —      | 60%    | 0 |
    `);
    expect(runChecks(wrong).map(({ code }) => code)).toEqual([
      'values/milestone-beyond-target',
      'values/target-already-met',
    ]);
  });

  it('and is enough of a final target, unless it says nothing', () => {
    const codes = (growth: string) =>
      runChecks(
        planOf(`${header}| 指标 | 2020年 | 2024年 | 年均增长 |\n| 甲 | 50个 | 55个 | ${growth} |`),
      ).map(({ code }) => code);
    expect(codes('6%')).toEqual([]);
    expect(codes('—')).toEqual(['timeline/no-final-target']);
  });

  it('twice with the same values is a warning only', () => {
    const twice = planOf(`${header}
      | 指标 | 2025年 | 年均 |
      | 森林覆盖率 | 24% | 1% |
      | 森林覆盖率 | 24% | 1% |
    `);
    expect(runChecks(twice).map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'structure/duplicate-indicator warning',
    ]);
  });
});
