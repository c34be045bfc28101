import { describe, expect, it } from 'vitest';
import type { PreviewDuty } from '../../../language-server/src/server/protocol/preview.ts';
import { overview, overviewOfTexts, written } from './plans.ts';

const one = `
部门
  市民政局
  市发展和改革委员会（市发改委）
  市档案局

一、目标
指标 床位
  2024年：90张
  2025年：≥100张
  责任部门：市发改委、市统计局

二、任务
（一）建设施
牵头部门：市发改委
配合部门：市民政局
期限：2024年6月底
（二）评估
责任部门：市民政局
期限：每年12月底
`;
const other = `
一、任务
（一）宣传
责任部门：市民政局
期限：2024年6月30日
`;

const duties = (all: readonly PreviewDuty[]) =>
  all.map(({ label, role, value, deadline }) => [label, role, value, deadline].filter(Boolean).join(' '));

describe('by place', () => {
  const places = (...texts: readonly string[]) =>
    overviewOfTexts(...texts).departments.map(({ place, name, tasks }) => `${place} ${name} ${tasks.length}`);
  const planOf = (title: string, issuer = '') =>
    `规划 ${title}\n${issuer && `  发文机关：${issuer}\n`}\n一、任务\n（一）宣传\n责任部门：市民政局\n`;

  it('departments of one name are as many as there are cities', () => {
    expect(places(planOf('甲市养老规划'), planOf('乙市养老规划'), planOf('甲市托育规划'))).toEqual([
      '甲市 市民政局 2',
      '乙市 市民政局 1',
    ]);
  });

  it('a city with its province and without is one, unless two provinces have one of that name', () => {
    const [short, long] = [planOf('甲市养老规划'), planOf('子省甲市托育规划')];
    expect(places(short, long)).toEqual(['子省甲市 市民政局 2']);
    expect(places(short, long, planOf('丑省甲市托育规划'))).toHaveLength(3);
    expect(places(planOf('宁县养老规划'), planOf('江宁县养老规划'))).toHaveLength(2);
  });

  it('a plan whose title names none is that of the government that issued it', () => {
    expect(places(planOf('养老规划', '甲市人民政府办公室'), planOf('乙市养老规划'))).toEqual([
      '甲市 市民政局 1',
      '乙市 市民政局 1',
    ]);
  });
});

describe('by department', () => {
  it('stands what each answers for, under its full name, in the order of the roster', () => {
    const { departments } = overview(one);
    expect(
      departments.map(({ name, tasks, indicators }) => [name, duties(tasks), duties(indicators)]),
    ).toEqual([
      ['市民政局', ['（一）建设施 support 2024年6月底', '（二）评估 responsible 每年12月底'], []],
      ['市发展和改革委员会', ['（一）建设施 lead 2024年6月底'], ['床位 responsible ≥100张']],
      ['市统计局', [], ['床位 responsible ≥100张']],
    ]);
  });

  it('has the rows of tables of tasks among them', () => {
    const { departments, deadlines } = overview(`
一、任务
| 任务 | 责任单位 | 完成时限 |
| 建设设施 | 市民政局 | 2024年6月底 |
| 培训队伍 | 市民政局牵头 | 长期 |
`);
    expect(departments.map(({ name, tasks }) => [name, duties(tasks)])).toEqual([
      ['市民政局', ['建设设施 responsible 2024年6月底', '培训队伍 lead 长期']],
    ]);
    expect(deadlines.map(({ label, duties: due }) => [label, duties(due)])).toEqual([
      ['2024年6月底', ['建设设施 2024年6月底']],
      ['长期', ['培训队伍 长期']],
    ]);
  });

  it('is one department in however many plans', () => {
    const { departments } = overview(one, other);
    const civil = departments.find(({ name }) => name === '市民政局');
    expect(civil?.tasks.map(({ uri, label }) => [uri, label])).toEqual([
      ['memory:/0.plan', '（一）建设施'],
      ['memory:/0.plan', '（二）评估'],
      ['memory:/1.plan', '（一）宣传'],
    ]);
  });

  it('leads to the heading of the task and the name of the indicator', () => {
    const places = overview(one).departments.flatMap(({ tasks, indicators }) => [...tasks, ...indicators]);
    expect(new Set(places.map(({ range }) => written(one, range)))).toEqual(
      new Set(['（一）建设施', '（二）评估', '床位']),
    );
  });
});

describe('by deadline', () => {
  it('stands what is due, in order of time; equal dates are one, however written', () => {
    const { deadlines } = overview(one, other);
    expect(
      deadlines.map(({ date, label, duties }) => [date, label, ...duties.map((duty) => duty.label)]),
    ).toEqual([
      ['2024-06-30', '2024年6月底', '（一）建设施', '（一）宣传'],
      ['2024-12-31', '2024年底', '床位'],
      ['2025-12-31', '2025年底', '床位'],
      [undefined, '每年12月底', '（二）评估'],
    ]);
  });

  it('says what an indicator is to reach by that date', () => {
    const values = overview(one).deadlines.flatMap((due) => due.duties.map(({ value }) => value));
    expect(values).toEqual([undefined, '90张', '≥100张', undefined]);
  });
});

describe('by finding', () => {
  const { findings, plans } = overview(
    one.replace('2024年：90张', '2024年：120张'),
    other.replace('责任部门：市民政局', '责任部们：市民政局'),
  );

  it('stand the gravest first, each with its plan and place', () => {
    expect(findings.map(({ severity }) => severity)).toEqual(
      ['error', 'warning', 'info', 'hint'].filter((each) =>
        findings.some(({ severity }) => severity === each),
      ),
    );
    const [milestone] = findings.flatMap((each) =>
      each.findings.filter(({ code }) => code === 'values/milestone-beyond-target'),
    );
    expect(milestone?.uri).toBe('memory:/0.plan');
    expect(written(one.replace('2024年：90张', '2024年：120张'), milestone?.range)).toBe('120张');
  });

  it('are counted for each plan', () => {
    expect(plans.map(({ title, indicators }) => [title, indicators])).toEqual([
      ['示范市养老服务行动方案（2023—2025年）', 1],
      ['示范市养老服务行动方案（2023—2025年）', 0],
    ]);
    const all = plans.flatMap((plan) => Object.values(plan.findings)).reduce((sum, count) => sum + count, 0);
    expect(all).toBe(findings.flatMap((each) => each.findings).length);
  });
});

describe('an overview of thousands of plans', () => {
  it('says only which they are, and that the rest is left out', () => {
    const { plans, isTooLong, departments } = overview(...new Array<string>(301).fill(other));
    expect([plans.length, isTooLong, departments]).toEqual([301, true, []]);
    expect(overview(one).isTooLong).toBe(false);
  });
});
