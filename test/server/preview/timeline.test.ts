import { describe, expect, it } from 'vitest';
import { preview, written } from './plans.ts';

const body = `
一、目标
指标 床位
  2022年：80张
  2024年：90张
  2025年：≥100张
  责任部门：市民政局（牵头）、市财政局
指标 机构
  2025年：—
  2035年：12家

二、任务
期限：2025年底
（一）建设施
责任部门：市民政局
期限：2024年6月底
（二）评估
责任部门：市民政局
期限：每年12月底
（三）宣传
责任部门：市民政局
期限：长期
（四）试点
责任部门：市民政局
期限：2024年3月15日前
`;

describe('the timeline', () => {
  const { timeline } = preview(body);
  const lines = timeline.map(({ label, events }) => [
    label,
    ...events.map(({ what, date, value, who }) => [what, value ?? date, who].filter(Boolean).join(' ')),
  ]);

  it('goes from year to year, and within a year from day to day', () => {
    expect(lines).toEqual([
      [
        '2024年',
        '（四）试点 2024年3月15日前 市民政局',
        '（一）建设施 2024年6月底 市民政局',
        '床位 90张 市民政局（牵头）、市财政局',
      ],
      ['2025年', '二、任务 2025年底', '床位 ≥100张 市民政局（牵头）、市财政局'],
      ['2035年', '机构 12家'],
      ['长期、经常性', '（二）评估 每年12月底 市民政局', '（三）宣传 长期 市民政局'],
    ]);
  });

  it('calls a value what its year is to the plan', () => {
    const ofBeds = timeline.flatMap(({ events }) => events.filter(({ what }) => what !== '二、任务'));
    const called = new Map(ofBeds.map(({ date, kindName }) => [date, kindName]));
    expect(['2024年', '2025年', '2035年', '长期'].map((date) => called.get(date))).toEqual([
      '里程碑',
      '目标',
      '远景',
      '期限',
    ]);
  });

  it('has the rows of tables of tasks among them', () => {
    const table = '\n一、任务\n| 任务 | 责任单位 | 完成时限 |\n| 建设设施 | 市民政局 | 2024年6月底 |\n';
    const events = preview(table).timeline.flatMap((year) => year.events);
    expect(events.map(({ what, date, who }) => [what, date, who])).toEqual([
      ['建设设施', '2024年6月底', '市民政局'],
    ]);
  });

  it('says where each date or value is written', () => {
    const events = timeline.flatMap((year) => year.events);
    for (const { range, value, date } of events) expect(written(body, range)).toBe(value ?? date);
  });
});
