import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/sketch.ts';

const labels = {
  responsible: [
    ...'责任部门 责任单位 责任科室 责任股室 责任处室 责任主体 落实部门 落实单位'.split(' '),
    ...'承办部门 承办单位 实施部门 实施单位 實施部門 責任股室'.split(' '),
  ],
  lead: '牵头部门 牵头单位 主责部门 主责单位 主办部门 主办单位 主辦單位'.split(' '),
  support: '配合部门 配合单位 协办单位 参与部门 参与单位 參與單位'.split(' '),
};
const deadlines = '期限 完成时限 完成时间 时间节点 办结时限 辦結時限'.split(' ');

const header = '规划 甲市工作方案（2023—2025年）\n';

describe.each(Object.entries(labels))('who answers as %s', (role, words) => {
  it.each(words)('%s', (label) => {
    const forms = [
      `一、任务\n${label}：市民政局`,
      `一、任务\n建设平台（${label}：市民政局）。`,
      `一、任务\n指标 甲\n  2025年：1个\n  ${label}：市民政局`,
      `一、任务\n| 指标 | 2025年 | ${label} |\n| 甲 | 1个 | 市民政局 |`,
      `一、任务\n| 重点任务 | ${label} |\n| 建设平台 | 市民政局 |`,
    ];
    for (const form of forms) {
      const said = planOf(header + form).mentions.map((mention) => `${mention.name} ${mention.role}`);
      expect([form, said]).toEqual([form, [`市民政局 ${role}`]]);
    }
  });
});

describe('by when', () => {
  it.each(deadlines)('%s', (label) => {
    const of = (form: string) => {
      const plan = planOf(header + form);
      const tasks = plan.sections.flatMap(({ tables }) => tables.flatMap((table) => table.tasks));
      return [...plan.sections, ...plan.indicators, ...tasks].flatMap(
        ({ deadline }) => deadline?.latest ?? [],
      );
    };
    for (const form of [
      `一、任务\n${label}：2024年6月底`,
      `一、任务\n建设平台（责任单位：市民政局；${label}：2024年6月底）。`,
      `一、任务\n指标 甲\n  2024年：1个\n  ${label}：2024年6月底`,
      `一、任务\n| 指标 | 2024年 | ${label} |\n| 甲 | 1个 | 2024年6月底 |`,
      `一、任务\n| 重点任务 | 责任单位 | ${label} |\n| 建设平台 | 市民政局 | 2024年6月底 |`,
    ]) {
      expect([form, of(form)]).toMatchObject([form, [{ year: 2024, month: 6, day: 30 }]]);
    }
  });

  it('a time without a year in brackets is the one year’s of the plan', () => {
    const plan = planOf(
      '规划 甲市工作要点（2024年）\n一、任务\n建设平台（市民政局牵头，6月底前完成）。\n（一）培训\n开展培训（市民政局负责，上半年完成）。',
    );
    expect(plan.sections.map(({ deadline }) => deadline?.latest?.month)).toEqual([6, 6]);
    expect(plan.mentions.map(({ name }) => name)).toEqual(['市民政局', '市民政局']);
  });
});
