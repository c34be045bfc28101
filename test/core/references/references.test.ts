import { describe, expect, it } from 'vitest';
import { referencesOf } from '../../../language-server/src/core/references/references.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const header = '规划 某市养老服务行动方案（2023—2025年）\n';
const read = (body: string) =>
  referencesOf(readPlan(header + body)).map(
    ({ text, target, isOfOther }) => `${text} → ${isOfOther ? 'other' : (target?.label ?? 'nowhere')}`,
  );

describe('a reference', () => {
  it('leads to the annex of its number, there or only listed', () => {
    const text = `一、任务
按附件1、2和附件3落实，见附件。

附件：1.重点项目表
　　　2.任务分工表

附件1
重点项目表
按年度计划实施。
`;
    expect(read(text)).toEqual([
      '附件1 → 附件1 重点项目表',
      '2 → 2.任务分工表',
      '附件3 → nowhere',
      '附件 → 附件1 重点项目表',
    ]);
  });

  it('leads to boxes, tables and figures', () => {
    const text = `一、任务
详见专栏一，布局如表1所示、见图1（图2）。
表1 设施布局
图1 设施布局图

专栏1 重点工程
改造一批老年食堂。
`;
    expect(read(text)).toEqual([
      '专栏一 → 专栏1 重点工程',
      '表1 → 表1 设施布局',
      '图1 → 图1 设施布局图',
      '图2 → nowhere',
    ]);
  });

  it('leads to chapters and parts, whatever their marks', () => {
    const text = `一、总体要求
按照本方案第二部分落实。
二、重点任务
见第三部分。
`;
    expect(read(text)).toEqual(['第二部分 → 二、 重点任务', '第三部分 → nowhere']);
  });

  it('is another document’s behind its title', () => {
    expect(read('一、任务\n按《某省规划》专栏3、上级规划附件2、《某省条例》第三条落实。\n')).toEqual([
      '专栏3 → other',
      '附件2 → other',
    ]);
  });

  it('is none: 列表3项、代表2名、图2023年', () => {
    expect(read('一、任务\n列表3项，代表2名，见表2023年，发图3张，提交附件3份。\n')).toEqual([]);
    expect(read('一、任务\n见附件3项目表、附件4名词解释。\n')).toHaveLength(2);
  });
});
