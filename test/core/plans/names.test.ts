import { describe, expect, it } from 'vitest';
import { superiorTitle } from '../../../language-server/src/core/plans/known-plans.ts';
import { occurrenceAt, occurrencesIn } from '../../../language-server/src/core/plans/names.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const names = (text: string) => {
  const plan = readPlan(text);
  return occurrencesIn(plan).map(({ span, declares, thing, text: written }) => {
    expect(plan.source.text.slice(span.start, span.end)).toBe(written);
    return `${declares ? '=' : ''}${written}: ${thing}`;
  });
};

describe('the names in a plan', () => {
  it('are those of plans, indicators and departments, each where it stands', () => {
    const text = `规划 市方案
  依据：《省规划》（省政发〔2021〕6号）、《国家规划》
指标 甲
  2025年：1%
  对应：《国家规划》乙；丙
  责任部门：市民政局
`;
    expect(names(text)).toEqual([
      '=市方案: plan 市方案',
      '省规划: plan 省规划',
      '国家规划: plan 国家规划',
      '=甲: indicator 市方案 甲',
      '国家规划: plan 国家规划',
      '乙: indicator 国家规划 乙',
      '丙: indicator 省规划 丙',
      '市民政局: department 市民政局',
    ]);
  });

  it('are one thing for a department’s full and short names, also both at once', () => {
    const text = `部门
  各区（功能区）
  市民政局（民政局）

一、任务
责任部门：民政局、各区（功能区）、各县（功能区）
`;
    expect(names(text)).toEqual([
      '=各区: department 各区',
      '=功能区: department 各区',
      '=市民政局: department 市民政局',
      '=民政局: department 市民政局',
      '民政局: department 市民政局',
      '各区: department 各区',
      '功能区: department 各区',
      expect.stringMatching(/^各县/),
    ]);
  });

  it('of an indicator no plan is said to hold is none', () => {
    expect(names('规划 甲\n指标 乙\n  对应：乙\n')).toEqual(['=甲: plan 甲', '=乙: indicator 甲 乙']);
  });

  it('are found by the cursor in them or right behind them', () => {
    const plan = readPlan('规划 市方案\n');
    expect([2, 3, 6, 7].map((offset) => occurrenceAt(plan, offset)?.text)).toEqual([
      undefined,
      '市方案',
      '市方案',
      undefined,
    ]);
  });
});

it('a link leads to the plan it names, else to the first document the plan rests on', () => {
  const plan = readPlan('规划 甲\n  依据：《省规划》、《国家规划》\n指标 乙\n  对应：《国家规划》乙；丙\n');
  const [first, second] = plan.indicators[0]?.serves ?? [];
  expect([first, second, undefined].map((link) => superiorTitle(plan, link))).toEqual([
    '国家规划',
    '省规划',
    '省规划',
  ]);
  expect(superiorTitle(readPlan('规划 甲'))).toBeUndefined();
});
