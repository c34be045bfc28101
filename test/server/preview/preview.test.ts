import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../language-server/src/checks/check.ts';
import { noSettings } from '../../../language-server/src/checks/settings.ts';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import type { Span } from '../../../language-server/src/core/model/source.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { tableSets } from '../../../language-server/src/print/tables/index.ts';
import { previewOf } from '../../../language-server/src/server/preview/preview.ts';
import { plansOf } from '../../support/plans-of.ts';
import { runChecks } from '../../support/run-checks.ts';
import { preview, written } from './plans.ts';

const body = `
专栏1 主要指标
指标 护理型床位占比
  2022年：45%
  2024年：65%
  2025年：≥60%
  属性：约束性
指标 探访率
  2022年：80%
  2025年：100%
  属性：约束性
  责任部门：市民政局

一、任务
（一）建设施
责任部门：市民政局
`;

describe('the tables of a preview', () => {
  const { tables, responsibilities, findings } = preview(body);
  const cells = tables.flatMap(({ rows }) => rows.flat());
  const cell = (text: string) => cells.find((each) => each.text === text);
  const codes = (text: string) => cell(text)?.findings?.map((index) => findings[index]?.code);

  it('are those that are printed', () => {
    const plan = readPlan(readFileSync(`${import.meta.dirname}/../../../examples/sanya.plan`, 'utf8'));
    const shown = previewOf(plan, [], 'zh');
    for (const [set, printed] of [
      ['indicators', shown.tables],
      ['responsibilities', shown.responsibilities],
    ] as const) {
      const built = tableSets.find(({ name }) => name === set)?.build(plan, 'zh') ?? [];
      expect(built.length).toBeGreaterThan(0);
      expect(printed.slice(0, built.length).map(({ title, notes }) => ({ title, notes }))).toEqual(
        built.map(({ title, notes }) => ({ title, notes })),
      );
      expect(
        printed.slice(0, built.length).map(({ rows }) => rows.map((row) => row.map(({ text }) => text))),
      ).toEqual(built.map(({ rows }) => rows.map((row) => row.map(({ text }) => text))));
    }
  });

  it('and how it stands to a plan above it that is known, each value leading to its place', () => {
    const [text, ...above] = ['city-with-faults', 'province'].map((name) =>
      readFileSync(`${import.meta.dirname}/../../../examples/alignment/${name}.plan`, 'utf8'),
    );
    const { plans, known } = plansOf([text as string, ...above]);
    const plan = plans[0] as Plan;
    const [table, ...more] = previewOf(plan, runChecks(plan, noSettings, known), 'zh', known).alignment;
    expect([table?.title, more]).toEqual(['规划衔接表', []]);
    const [row] = table?.rows ?? [];
    const own = row?.find((each) => each.text === '≥55%（2025年）');
    expect(own?.range).toEqual(plan.source.rangeOf(plan.indicators[0]?.values.at(-1)?.value.span as Span));
    expect(own?.findings).toHaveLength(1);
    expect(row?.find((each) => each.text === '≥58%（2025年）')?.range).toBeUndefined();
    expect(previewOf(plan, [], 'zh').alignment).toEqual([]);
  });

  it('say for each cell where it is written', () => {
    for (const text of ['护理型床位占比', '45%', '≥60%', '约束性', '市民政局']) {
      expect(written(body, cell(text)?.range)).toBe(text);
    }
    expect(cell('—')?.range).toBeUndefined();
    expect(responsibilities[0]?.rows.flat().map(({ text }) => text)).toContain('（一）建设施');
  });

  it('mark a finding in the cell that it is about, and in no larger one', () => {
    expect(codes('65%')).toEqual(['values/milestone-beyond-target']);
    expect(codes('护理型床位占比')).toEqual(['responsibility/binding-without-department']);
    expect(codes('1')).toBeUndefined();
    expect(codes('≥60%')).toBeUndefined();
  });

  it('mark what is said of a year in the cell of its value', () => {
    const plan = readPlan(
      '规划 甲规划（2021—2025年）\n一、目标\n指标 服务站\n  2022年：30个\n  2025年：50个\n',
    );
    const start = plan.source.text.indexOf('2022年');
    const message = { zh: '已经过去', en: 'is past' };
    const finding: Finding = {
      code: 'timeline/test',
      severity: 'warning',
      span: { start, end: start + 5 },
      message,
    };
    const marked = previewOf(plan, [finding], 'zh')
      .tables.flatMap(({ rows }) => rows.flat())
      .filter((each) => each.findings);
    expect(marked.map(({ text }) => text)).toEqual(['30个']);
  });

  it('mark what is found in the second of two values in the cell of both', () => {
    const text = '规划 甲规划（2021—2025年）\n指标 服务站\n  2024年：30个\n  2024年末：90个\n';
    const plan = readPlan(text);
    for (const value of ['30个', '90个']) {
      const start = text.indexOf(value);
      const message = { zh: '不对', en: 'is wrong' };
      const span = { start, end: start + value.length };
      const finding: Finding = { code: 'values/test', severity: 'warning', span, message };
      const marked = previewOf(plan, [finding], 'zh')
        .tables.flatMap(({ rows }) => rows.flat())
        .filter((each) => each.findings);
      expect(marked.map((each) => each.text)).toEqual(['30个；90个']);
    }
  });

  it('are in the language asked for', () => {
    const headings = preview(body, 'en').tables[0]?.columns.map(({ heading }) => heading);
    expect(headings).toContain('Indicator');
  });
});

describe('a preview', () => {
  it('is plain JSON', () => {
    const shown = preview(body);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
  });

  it('is empty, but there, for an empty plan', () => {
    const plan = readPlan('');
    const { title, tables, responsibilities, timeline, trajectories } = previewOf(
      plan,
      runChecks(plan),
      'zh',
    );
    expect({ title, tables, responsibilities, timeline, trajectories }).toEqual({
      title: '',
      tables: [],
      responsibilities: [],
      timeline: [],
      trajectories: { charts: [] },
    });
  });
});
