import { expect, it } from 'vitest';
import { categoryTables } from '../../../language-server/src/print/tables/categories.ts';
import { planOf } from '../../support/sketch.ts';
import { printed, tablesOf } from './printed.ts';

it('a table for each category, over all boxes, and one of what has none', () => {
  const plan = planOf(`
    规划 甲规划（2021—2025年）
    专栏1 主要指标
    类别 硬件
    指标 床位
      2025年：9张
    类别 软件
    指标 探访率
      2025年：100%
    专栏2 其他指标
    | 类别 | 指标 | 2025年 |
    | 硬件 | 托位 | 5个 |
    |      | 其中：普惠 | 3个 |
    一、任务
    指标 站点
      2025年：1个
  `);
  expect(printed(categoryTables(plan))).toBe(
    tablesOf(`
      # 硬件
      序号 | 指标名称 | 2025年目标值 | 所在章节
      1 | 床位 | 9张 | 专栏1 主要指标
      2 | 托位 | 5个 | 专栏2 其他指标
      " | 其中：普惠 | 3个 | "

      # 软件
      序号 | 指标名称 | 2025年目标值 | 所在章节
      1 | 探访率 | 100% | 专栏1 主要指标

      # 未分类指标
      序号 | 指标名称 | 2025年目标值 | 所在章节
      1 | 站点 | 1个 | 一、任务
    `),
  );
});

it('none where the plan has no categories', () => {
  expect(categoryTables(planOf('指标 甲\n  2025年：1个'))).toEqual([]);
});
