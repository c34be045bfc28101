import { describe, expect, it } from 'vitest';
import { milestoneTable } from '../../../language-server/src/print/tables/milestones.ts';
import { planOf } from '../../support/sketch.ts';
import { printed, tablesOf } from './printed.ts';

const printedOf = (text: string, language: 'zh' | 'en' = 'zh') =>
  printed(milestoneTable(planOf(text), language));

describe('年度目标表', () => {
  it('has the base year and every year of the period, with values or without, and 目标 and 标准 apart', () => {
    expect(
      printedOf(`
        规划 甲规划（2021—2025年）
          基期：2020年
        指标 床位占比
          2020年：45%
          2023年：52%
          2025年：≥60%
        指标 惠民活动
          标准：每年≥100场次
        指标 示范社区
          目标：50个左右
        指标 公里数
          2025年：[1800]公里
        指标 远景
          2035年：9个
      `),
    ).toBe(
      tablesOf(`
        # 年度目标表
        序号 | 指标名称 | 2020年基础值 | 2021年 | 2022年 | 2023年 | 2024年 | 2025年目标值 | 目标值 | 2035年 | 标准
        1 | 床位占比 | 45% | — | — | 52% | — | ≥60% | — | — | —
        2 | 惠民活动 | — | — | — | — | — | — | — | — | 每年≥100场次
        3 | 示范社区 | — | — | — | — | — | — | 50个左右 | — | —
        4 | 公里数 | — | — | — | — | — | [1800]公里 | — | — | —
        5 | 远景 | — | — | — | — | — | — | — | 9个 | —
        注：[ ]内为五年累计数。
      `),
    );
  });

  it('says with the value what each place is to reach, and a longer scope in its column', () => {
    expect(
      printedOf(`
        规划 甲规划（2023—2025年）
        指标 体育公园
          2023年：≥1个
          2025年：≥3个
          范围：每个区
        指标 站点
          2025年：每个区≥3个
          范围：每个区
        指标 卫生站
          2025年：1个
          范围：城区每3—5个居委会
      `),
    ).toBe(
      tablesOf(`
        # 年度目标表
        序号 | 指标名称 | 范围 | 2022年基础值 | 2023年 | 2024年 | 2025年目标值
        1 | 体育公园 | — | — | 每个区≥1个 | — | 每个区≥3个
        2 | 站点 | — | — | — | — | 每个区≥3个
        3 | 卫生站 | 城区每3—5个居委会 | — | — | — | 1个
      `),
    );
  });

  it('has the years that have values alone, where the period is unknown or longer than ten years', () => {
    const indicator = '指标 甲\n  2025年：1个\n  2030年：2个';
    const headings = (plan: string) => printedOf(`${plan}\n${indicator}`).split('\n')[1];
    expect(headings('规划 甲规划')).toBe('序号 | 指标名称 | 2025年 | 2030年目标值');
    expect(headings('规划 甲规划（2021—2035年）')).toBe('序号 | 指标名称 | 2025年 | 2030年');
    expect(headings('规划 甲规划（2021—2030年）')?.split(' | ')).toHaveLength(2 + 11);
  });

  it('is empty without indicators, and headed in English when asked', () => {
    expect(printedOf('规划 甲规划（2021—2025年）')).toBe('');
    expect(
      printedOf('规划 甲规划（2024—2025年）\n指标 甲\n  2025年：1个', 'en').split('\n').slice(0, 2),
    ).toEqual(['# Targets by year', 'No. | Indicator | 2023 baseline | 2024 | 2025 target']);
  });
});
