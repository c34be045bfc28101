import { describe, expect, test } from 'vitest';
import { tasksOf } from '../../../language-server/src/core/model/tasks.ts';
import { example } from '../../../language-server/src/exchange/templates/example.ts';
import { templates } from '../../../language-server/src/exchange/templates/index.ts';
import { templateNames } from '../../../language-server/src/exchange/templates/template.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { newPlanText } from '../../../language-server/src/server/editor/commands/new-plan.ts';
import { runChecks } from '../../support/run-checks.ts';

const title = '某市养老服务行动方案（2026—2028年）';

test.each([
  ['市民政局 市财政局', '市民政局、市财政局'],
  ['市民政局　市卫生健康委员会（市卫健委） 市残联', '市民政局、市卫生健康委员会（市卫健委）、市残联'],
  [' 市民政局\n市财政局\t市残联 ', '市民政局、市财政局、市残联'],
  ['Civil Affairs Bureau, Finance Bureau', 'Civil Affairs Bureau、Finance Bureau'],
])('the departments “%s” are %s', (departments, roster) => {
  const { text } = newPlanText({ title, template: 'action', departments });
  const named = text.split('\n部门\n')[1]?.split('\n\n')[0]?.trim();
  expect(named?.split(/\n\s*/u).join('、')).toBe(roster);
});

test('a new plan reads like a plan of its kind', () => {
  const { text } = newPlanText({ title, template: 'action', departments: '市民政局、市卫健委，市民政局' });
  expect(text).toBe(`规划 某市养老服务行动方案（2026—2028年）
  发文机关：
  成文日期：
  规划期：2026—2028年
  基期：2025年

部门
  市民政局
  市卫健委

为写明目的和依据，结合实际，制定本行动方案。

一、总体要求
（一）指导思想
以什么为指导，坚持什么，推动什么。
（二）工作目标
总体上要达到什么水平。

专栏1 主要指标
指标 指标名称
  2025年：
  2028年：
  属性：预期性
  责任部门：市民政局

二、重点任务
（一）第1项任务
做什么，怎么做，做到什么程度。
责任部门：市民政局
期限：2028年底
（二）第2项任务
做什么，怎么做，做到什么程度。
责任部门：市民政局
期限：2028年底
（三）第3项任务
做什么，怎么做，做到什么程度。
责任部门：市民政局
期限：2028年底

三、保障措施
（一）加强组织领导
写明具体做法。
（二）强化要素保障
写明具体做法。
（三）严格跟踪评估
写明具体做法。

`);
});

test('its tab stops go from the top to the end, and offer the plan’s own departments', () => {
  const { snippet } = newPlanText({ title, template: 'action', departments: '市民政局,市卫健委' });
  const stops = [...snippet.matchAll(/\$\{?(\d+)/g)].map((match) => Number(match[1]));
  expect(stops).toEqual([...stops.slice(0, -1).map((_, index) => index + 1), 0]);
  expect(snippet).toContain('  发文机关：$1\n');
  expect(snippet).toContain(`  责任部门：\${10|市民政局,市卫健委|}\n`);
  expect(snippet).toContain(`期限：\${14:2028年底}\n`);
});

const today = new Date(2026, 5, 1);

describe.each(templateNames)('the template %s', (template) => {
  test.each([
    ['with years and departments', title, '市民政局、市卫健委'],
    ['with neither', '某市养老服务行动方案', ''],
    ['of a five-year plan', '某市“十五五”养老服务体系建设规划', '市民政局'],
    ['in English', 'Care for the elderly (2026—2028)', 'Civil Affairs Bureau, Health Commission'],
    ['with signs that mean something in a snippet', '某市“$1}”\\方案（2026年）', '市|局、$2}'],
  ])('has nothing wrong in it %s', (_, title, departments) => {
    for (const period of [undefined, '']) {
      const { text } = newPlanText({ title, template, departments, ...(period === '' && { period }) }, today);
      const plan = readPlan(text);
      expect(plan.header.title?.value).toBe(title);
      expect(plan.problems).toEqual([]);
      expect(plan.indicators.length).toBeGreaterThan(0);
      expect(tasksOf(plan).length).toBeGreaterThan(departments ? 2 : -1);
      const findings = runChecks(plan).filter(
        ({ severity }) => severity === 'error' || severity === 'warning',
      );
      expect(findings.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
    }
  });

  test('has nowhere two blank lines', () => {
    const { text } = newPlanText({ title, template }, today);
    expect(text.trimEnd()).not.toMatch(/\n\n\n/u);
  });
});

/** A plan's headings and tables, with nothing in between. */
function skeleton(text: string): string[] {
  return text.split('\n').filter((line) => /^(?:第|专栏|\|)/u.test(line));
}

test('an outline has 篇, 章 counted through it, 节, and the tables such plans have', () => {
  const lines = skeleton(newPlanText({ title: '某县规划纲要', template: 'outline' }, today).text);
  expect(lines.slice(0, 17)).toEqual([
    '第一篇 发展基础和总体要求',
    '第一章 发展基础',
    '专栏1 上一规划期主要指标完成情况',
    '| 序号 | 指标 | 单位 | 2025年目标 | 2025年完成情况 |',
    '| 1 | 指标名称 |  |  |  |',
    '第二章 面临形势',
    '第三章 总体要求',
    '第一节 指导思想',
    '第二节 基本原则',
    '第四章 主要目标',
    '专栏2 主要指标',
    '| 序号 | 类别 | 指标 | 单位 | 2025年 | 2030年 | 属性 | 责任部门 |',
    '| 1 | 经济发展 | 第1项指标 |  |  |  | 预期性 |  |',
    '| 2 | 创新驱动 | 第2项指标 |  |  |  | 预期性 |  |',
    '| 3 | 民生福祉 | 第3项指标 |  |  |  | 预期性 |  |',
    '| 4 | 绿色低碳 | 第4项指标 |  |  |  | 预期性 |  |',
    '| 5 | 安全保障 | 第5项指标 |  |  |  | 预期性 |  |',
  ]);
  expect(lines.slice(17, 20)).toEqual([
    '第二篇 建设现代化产业体系',
    '第五章 发展先进制造业',
    '第六章 发展现代农业',
  ]);
  expect(lines.slice(-6)).toEqual(
    [
      '第二十一章 分解落实任务',
      '专栏3 重点任务分工',
      '| 序号 | 重点任务 | 责任部门 | 期限 |',
      ...[1, 2, 3].map((number) => `| ${number} | 第${number}项任务 |  | 2030年底 |`),
      '第二十二章 强化监测评估',
    ].slice(-6),
  );
});

test('a year’s programme has its work due month by month', () => {
  const plan = readPlan(newPlanText({ title: '某局2026年工作要点', template: 'yearly' }, today).text);
  expect(plan.header.period?.value).toMatchObject({ start: 2026, end: 2026 });
  expect(tasksOf(plan).map(({ deadline }) => deadline?.text)).toEqual([
    '2026年3月底',
    '2026年6月底',
    '2026年9月底',
    '2026年12月底',
  ]);
  const english = readPlan(newPlanText({ title: 'Programme for 2027', template: 'yearly' }, today).text);
  expect(tasksOf(english).map(({ deadline }) => deadline?.text)).toContain('2026-03');
});

test.each([
  ['outline', 2026, '2026—2030年'],
  ['outline', 2029, '2026—2030年'],
  ['special', 2030, '2031—2035年'],
  ['action', 2026, '2026—2028年'],
  ['yearly', 2027, '2027年'],
] as const)('a plan whose years nobody says is, as %s begun in %i, of %s', (template, year, years) => {
  const { text } = newPlanText({ title: '某县养老规划', template }, new Date(year, 0, 1));
  expect(text).toContain(`\n  规划期：${years}\n`);
  const open = newPlanText({ title: '某县养老规划', template, period: '' }, new Date(year, 0, 1));
  expect(open.text).toContain('\n  规划期：\n');
});

test('the years of the title give the period, the base year and the deadlines, unless others are given', () => {
  const of = (period?: string) =>
    readPlan(newPlanText({ title, template: 'special', ...(period && { period }) }).text).header;
  expect(of().period?.value).toMatchObject({ start: 2026, end: 2028 });
  expect(of('“十五五”').period?.value).toMatchObject({ start: 2026, end: 2030 });
  expect(of('很快').period?.value).toMatchObject({ start: 2026, end: 2028 });
  expect(of('2027—2030年').baseYear?.value).toBe(2026);
});

test('every template is offered', () => {
  expect(templates.map(({ name }) => name)).toEqual([...templateNames]);
});

test('the example shows a contradiction, and a slip that has a fix', () => {
  const findings = runChecks(readPlan(example)).filter(({ severity }) => severity !== 'hint');
  expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'error values/milestone-beyond-target',
    'error structure/unknown-field',
  ]);
  expect(findings[1]?.fixes?.length).toBeGreaterThan(0);
});
