import { describe, expect, it } from 'vitest';
import type { Plan, TaskRow } from '../../../language-server/src/core/model/plan.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const header = `规划 甲市方案（2023—2025年）
部门
  市民政局
  市财政局
`;

/** A row as `title：who，by when`, what is inherited in 〔〕. */
function said({ mark, title, responsibility, deadline }: TaskRow): string {
  const notes = { responsible: '', lead: '（牵头）', support: '（配合）' };
  const who = responsibility?.mentions.map(({ name, role }) => name + notes[role]).join('、') ?? '';
  const due = deadline?.text ?? '';
  return `${mark}${title}：${[
    responsibility?.inheritedFrom ? `〔${who}〕` : who,
    deadline?.inheritedFrom ? `〔${due}〕` : due,
  ]
    .filter(Boolean)
    .join('，')}`;
}

function rowsOf(text: string): string[] {
  const plan = readPlan(header + text.replace(/^ +/gmu, ''));
  return [plan.root, ...plan.sections]
    .flatMap(({ tables }) => tables)
    .flatMap(({ tasks }) => tasks)
    .map(said);
}

describe('the rows of a table of tasks', () => {
  it('say what is to be done, by whom and by when', () => {
    expect(
      rowsOf(`
        | 序号 | 重点任务 | 责任单位 | 完成时限 |
        |---|---|---|---|
        | 1 | 建设综合服务中心 | 市民政局、市财政局 | 2024年底 |
        | 2 | 培训护理人员 | 市民政局牵头，市财政局配合 | 长期 |
      `),
    ).toEqual([
      '建设综合服务中心：市民政局、市财政局，2024年底',
      '培训护理人员：市民政局（牵头）、市财政局（配合），长期',
    ]);
  });

  it('have the roles that the columns say', () => {
    expect(
      rowsOf(`
        | 工作任务 | 牵头单位 | 配合单位 |
        | 建设设施 | 市民政局 | 市财政局、市住建局 |
        | 筹集资金 | 市财政局 | — |
      `),
    ).toEqual([
      '建设设施：市民政局（牵头）、市财政局（配合）、市住建局（配合）',
      '筹集资金：市财政局（牵头）',
    ]);
  });

  it('are named by the task and its measure, which may be merged over several', () => {
    expect(
      rowsOf(`
        | 主要任务 | 具体举措 | 责任部门 |
        | 完善设施 | 建设中心 | 市民政局 |
        |          | 改造站点 | 市财政局 |
      `),
    ).toEqual(['完善设施：建设中心：市民政局', '完善设施：改造站点：市财政局']);
  });

  it('are named as the row above where nothing is said', () => {
    expect(
      rowsOf(`
        | 任务 | 责任部门 | 完成时限 |
        | 完善设施 | 市民政局 | 2024年 |
        |          | 市财政局 | 2025年 |
      `),
    ).toEqual(['完善设施：市民政局，2024年', '完善设施：市财政局，2025年']);
  });

  it('inherit from their section what they don’t say', () => {
    expect(
      rowsOf(`
        一、重点任务
        责任部门：市民政局
        期限：2025年底
        | 任务 | 责任部门 | 期限 |
        | 完善设施 |  |  |
        | 筹集资金 | 市财政局 | 2024年 |
      `),
    ).toEqual(['完善设施：〔市民政局〕，〔2025年底〕', '筹集资金：市财政局，2024年']);
  });

  it.each([
    ['no task', '| 单位 | 责任部门 |\n| 甲 | 市民政局 |'],
    ['nobody and no date', '| 任务 | 说明 |\n| 完善设施 | 略 |'],
    ['indicators', '| 指标 | 任务 | 责任部门 | 2025年 |\n| 床位 | 建设 | 市民政局 | 5张 |'],
    ['a head alone', '| 任务 | 责任部门 |'],
  ])('are none in a table of %s', (_, text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it('mention departments like any other place, with their places in the text', () => {
    const plan: Plan = readPlan(
      `${header}一、分工\n| 任务 | 责任单位 |\n| 建设 | 市民政局、市财政局（牵头） |\n`,
    );
    const { text } = plan.source;
    expect(plan.mentions.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '市民政局',
      '市财政局',
    ]);
    expect(plan.mentions.map(({ role, department }) => [role, department?.name])).toEqual([
      ['responsible', '市民政局'],
      ['lead', '市财政局'],
    ]);
    const [task] = plan.sections[0]?.tables[0]?.tasks ?? [];
    expect(task && text.slice(task.headingSpan.start, task.headingSpan.end)).toBe('建设');
    expect(task && text.slice(task.span.start, task.span.end)).toBe('| 建设 | 市民政局、市财政局（牵头） |');
    expect(task?.parent).toBe(plan.sections[0]);
  });
});
