import { describe, expect, it } from 'vitest';
import { dedent } from '../../support/annotate.ts';
import { planOf, responsibilities } from '../../support/sketch.ts';

function expectResponsibilities(text: string, expected: string): void {
  expect(responsibilities(planOf(text))).toBe(dedent(expected));
}

describe('departments and deadlines', () => {
  it('make a section a task, and are inherited by what stands inside', () =>
    expectResponsibilities(
      `
        一、总体要求
        二、重点任务
        责任部门：市民政局
        期限：2025年底
        （一）甲
        1.乙
        指标 丙
          2025年：1个
        三、保障措施
      `,
      `
        一、总体要求
        二、重点任务* 〔市民政局〕 2025年底
        （一）甲 {二、 〔市民政局〕} {二、 2025年底}
        1.乙 {二、 〔市民政局〕} {二、 2025年底}
          丙 {二、 〔市民政局〕} {二、 2025年底}
        三、保障措施
      `,
    ));

  it('are not handed down into an annex behind the text', () =>
    expectResponsibilities(
      `
        一、重点任务
        责任部门：市民政局
        期限：2025年底
        附件管理由市档案局承担。
        指标 甲
          2025年：1个
        附件1　主要指标
        指标 乙
          2025年：1个
        | 指标 | 2025年 |
        | 丙 | 1个 |
        专栏1 指标
        指标 丁
          2025年：1个
      `,
      `
        一、重点任务* 〔市民政局〕 2025年底
          甲 {一、 〔市民政局〕} {一、 2025年底}
        附件1主要指标
          乙
          丙
        专栏1指标
          丁
      `,
    ));

  it('give way to a section’s own, each for itself', () =>
    expectResponsibilities(
      `
        一、重点任务
        责任部门：市民政局
        期限：2025年底
        （一）甲
        责任部门：市残联
        1.乙
        期限：2024年底
        指标 丙
          责任部门：市教育局
        指标 丁
          期限：2023年底
      `,
      `
        一、重点任务* 〔市民政局〕 2025年底
        （一）甲* 〔市残联〕 {一、 2025年底}
        1.乙* {（一） 〔市残联〕} 2024年底
          丙 〔市教育局〕 2024年底
          丁 {（一） 〔市残联〕} 2023年底
      `.replace('丙 〔市教育局〕 2024年底', '丙 〔市教育局〕 {1. 2024年底}'),
    ));

  it('that stand behind an indicator hold for it all the same', () =>
    expectResponsibilities(
      `
        1.甲
        指标 乙
          2025年：1个
        责任部门：市民政局
      `,
      `
        1.甲* 〔市民政局〕
          乙 {1. 〔市民政局〕}
      `,
    ));

  it('pass into boxes and their items', () =>
    expectResponsibilities(
      `
        1.甲
        责任部门：市民政局
        专栏1 乙
        1.丙
        指标 丁
          2025年：1个
        2.戊
        责任部门：市残联
      `,
      `
        1.甲* 〔市民政局〕
        专栏1乙 {1. 〔市民政局〕}
        1.丙 {1. 〔市民政局〕}
          丁 {1. 〔市民政局〕}
        2.戊* 〔市残联〕
      `,
    ));

  it('before the first heading hold for the whole plan', () =>
    expectResponsibilities(
      `
        规划 甲市规划
        责任部门：市民政局
        一、乙
        （一）丙
      `,
      `
        一、乙 { 〔市民政局〕}
        （一）丙 { 〔市民政局〕}
      `,
    ));
});

describe('who leads and who supports', () => {
  it('is said by the field or in brackets', () =>
    expectResponsibilities(
      `
        1.甲
        牵头部门：市民政局
        配合部门：市残联、市教育局
        2.乙
        责任部门：市民政局（牵头）、市残联（配合）、市教育局
        3.丙（牵头单位：市民政局，责任单位：市残联；完成时限：2025年底）
      `,
      `
        1.甲* 〔市民政局（lead）、市残联（support）、市教育局（support）〕
        2.乙* 〔市民政局（lead）、市残联（support）、市教育局〕
        3.丙* 〔市民政局（lead）、市残联〕 2025年底
      `,
    ));

  it('is read from brackets at the end of paragraphs, in the order of the text', () =>
    expectResponsibilities(
      `
        1.甲。做好工作。（责任部门：市民政局）
        2.乙
        第一段。（责任部门：市残联）
        第二段。【配合部门：市教育局】
      `,
      `
        1.甲* 〔市民政局〕
        2.乙* 〔市残联、市教育局（support）〕
      `,
    ));
});
