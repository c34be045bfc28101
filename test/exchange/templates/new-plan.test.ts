import { describe, expect, test } from 'vitest';
import { example } from '../../../language-server/src/exchange/templates/example.ts';
import { templates } from '../../../language-server/src/exchange/templates/index.ts';
import { templateNames } from '../../../language-server/src/exchange/templates/template.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { newPlanText } from '../../../language-server/src/server/editor/commands/new-plan.ts';
import { runChecks } from '../../support/run-checks.ts';

const title = '某市养老服务行动方案（2026—2028年）';

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

为写明目的和依据，结合实际，制定本方案。

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

describe.each(templateNames)('the template %s', (template) => {
  test.each([
    ['with years and departments', title, '市民政局、市卫健委'],
    ['with neither', '某市养老服务行动方案', ''],
    ['of a five-year plan', '某市“十五五”养老服务体系建设规划', '市民政局'],
    ['in English', 'Care for the elderly (2026—2028)', 'Civil Affairs Bureau, Health Commission'],
    ['with signs that mean something in a snippet', '某市“$1}”\\方案（2026年）', '市|局、$2}'],
  ])('has nothing wrong in it %s', (_, title, departments) => {
    const { text } = newPlanText({ title, template, departments });
    const plan = readPlan(text);
    expect(plan.header.title?.value).toBe(title);
    expect(plan.problems).toEqual([]);
    expect(plan.indicators).toHaveLength(1);
    expect(plan.sections.filter(({ isTask }) => isTask).length).toBeGreaterThan(departments ? 2 : -1);
    const findings = runChecks(plan).filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(findings.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
  });
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
