import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { comparisonTable } from '../../../language-server/src/print/tables/comparison/table.ts';
import { examplePlan } from '../../support/example-facts.ts';
import { planOf } from '../../support/sketch.ts';
import { printed, tablesOf } from './printed.ts';

const one = planOf(`
  规划 甲市养老规划（2021—2025年）
    地区：丙省甲市
  指标 护理型床位占比
    2020年：40%
    2023年：50%
    2025年：≥60%
  指标 养老服务中心
    目标：至少1个
    范围：每个区
  指标 只有甲有
    2025年：1个
`);
const other = planOf(`
  规划 乙州市养老行动方案（2023—2025年）
  指标 护理型床位比例
    标准：不低于55%
  指标 社区养老服务中心
    2024年：3个
`);

describe('指标对比表', () => {
  it('has what both plans have, the plans as columns under place and period, and says what it took for the same', () => {
    expect(printed(comparisonTable([one, other]))).toBe(
      tablesOf(`
        # 指标对比表
        序号 | 指标名称 | 甲市/2021—2025年 | 乙州市/2023—2025年
        1 | 护理型床位占比 | ≥60%（2025年） | 不低于55%（标准）
        2 | 养老服务中心 | 每个区至少1个（2025年） | 3个（2024年）
        甲市：《甲市养老规划（2021—2025年）》，3项指标中列入2项
        乙州市：《乙州市养老行动方案（2023—2025年）》，2项指标中列入2项
        只列至少两份规划都有的指标。名称相同，或只差“综合”“社区”“的”一类字、单位也可比的，列为一行；口径是否一致，请再核对。
        名称不尽相同的：
        1.乙州市“护理型床位比例”
        2.乙州市“社区养老服务中心”
      `),
    );
  });

  it('gives the numbers to formats that calculate, and no place in a file, as there are several', () => {
    const cells = comparisonTable([one, other])[0]?.rows.flat() ?? [];
    expect(cells.map(({ amount }) => amount).filter(Boolean)).toEqual(['60', '55', '1', '3']);
    expect(cells.some(({ source }) => source)).toBe(false);
  });

  it('is headed by titles where two plans are of one place', () => {
    const again = planOf(`
      规划 甲市养老规划（2016—2020年）
        地区：甲市
      指标 护理型床位占比
        2020年：40%
    `);
    const headings = comparisonTable([one, again])[0]?.columns.map(({ heading }) => heading);
    expect(headings?.slice(2)).toEqual(['甲市养老规划（2021—2025年）', '甲市养老规划（2016—2020年）']);
    expect(comparisonTable([one, one])[0]?.columns.map(({ heading }) => heading)[3]).toMatch(/ \(2\)/);
  });

  it('is empty where the plans share nothing', () => {
    expect(comparisonTable([one, planOf('指标 别的\n  2025年：1个')])).toEqual([]);
    expect(comparisonTable([one])).toEqual([]);
  });

  it('is headed in English when asked', () => {
    const [table] = comparisonTable([one, other], 'en');
    expect(table?.columns.map(({ heading }) => heading).slice(0, 2)).toEqual(['No.', 'Indicator']);
    expect(table?.rows[0]?.at(-1)?.text).toBe('不低于55% (Standard)');
    expect(table?.notes.join()).not.toMatch(/undefined|：/);
  });
});

describe('what is the same', () => {
  it('is of one dimension: a number of homes is not the share of homes', () => {
    const [count, share] = ['30个', '30%'].map((value) => planOf(`指标 站点\n  2025年：${value}`));
    expect(comparisonTable([count, share] as [typeof one, typeof one])).toEqual([]);
  });

  it('is what both have a target for, not what one only describes', () => {
    const [aims, describes] = ['2025年', '2020年'].map((year) =>
      planOf(`规划 甲规划（2021—2025年）\n指标 站点\n  ${year}：3个`),
    );
    expect(comparisonTable([aims, describes] as [typeof one, typeof one])).toEqual([]);
  });

  it('is once in each plan: two indicators of one plan never share a row', () => {
    const twice = planOf('指标 站点\n  2025年：1个\n指标 站点数量\n  2025年：2个');
    const rows = comparisonTable([twice, planOf('指标 站点\n  2025年：3个')])[0]?.rows;
    expect(rows?.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['1', '站点', '1个（2025年）', '3个（2025年）'],
    ]);
  });

  it('whatever the plans: each plan once in a row, a text in each cell', () => {
    const names = ['站点', '社区站点', '站点数量', '的', '城市站点', '', '服务'];
    const values = ['2025年：3个', '2025年：≥30%', '标准：每年1次', '目标：建有', '2022年：1个', '2025年：—'];
    const indicator = fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...values))
      .map(([name, value]) => `指标 ${name}\n  ${value}`);
    const text = fc
      .tuple(fc.constantFrom('规划 甲市规划（2021—2025年）', '规划 乙规划', ''), fc.array(indicator))
      .map(([head, indicators]) => [head, ...indicators].join('\n'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.constantFrom('zh', 'en'), (texts, language) => {
        for (const { rows, columns, notes } of comparisonTable(
          texts.map((each) => readPlan(each)),
          language,
        )) {
          expect(columns).toHaveLength(texts.length + 2);
          for (const cells of rows) {
            expect(cells).toHaveLength(columns.length);
            for (const { text: shown } of cells) expect(shown).not.toMatch(/^$|undefined|NaN/);
          }
          for (const said of [...columns.map(({ heading }) => heading), ...notes]) {
            expect(said).not.toMatch(/^$|undefined/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('in the five examples is what a reader would say', () => {
    const plans = ['taizhou', 'sanya', 'zhuhai', 'deyang', 'shidian'].map(examplePlan);
    const [table] = comparisonTable(plans);
    const filled = table?.rows.map((cells) => cells.slice(2).filter(({ text }) => text !== '—').length);
    expect(filled).toEqual([4, 3, 4, 3, 3, 3, 2, 2, 2, 2, 2, 2]);
  });
});
