import { expect, test } from 'vitest';
import type { TemplateName } from '../../../../language-server/src/exchange/templates/template.ts';
import { checkPeriod, checkTitle } from '../../../../language-server/src/server/editor/commands/new-plan.ts';

test.each([
  ['某市养老服务行动方案（2026—2028年）', '2026—2028年'],
  ['某市“十五五”养老服务体系建设规划', '“十五五”'],
  ['某市2026年民生实事实施方案', '2026年'],
  ['某市养老服务实施方案', ''],
  ['  某市养老服务实施方案 ', ''],
])('%s is a title, with its years', (title, period) => {
  expect(checkTitle({ title }, 'zh')).toEqual({ period });
});

test.each([
  ['', '请写规划名称'],
  ['   ', '请写规划名称'],
  ['：', '请写规划名称'],
  ['甲\n乙', '规划名称只能写一行'],
  ['：某市规划', '规划名称会被读成“某市规划”：请换个写法'],
  ['长'.repeat(121), '规划名称太长：请不要超过120个字'],
])('“%s” is none', (title, problem) => {
  expect(checkTitle({ title }, 'zh').problem).toBe(problem);
});

test('a title without years has those that such plans begun today have, in its own language', () => {
  const today = new Date(2026, 10, 30);
  const years = (title: string, template: TemplateName) =>
    checkTitle({ title, template }, 'zh', today).period;
  expect(years('某县规划纲要', 'outline')).toBe('2026—2030年');
  expect(years('Outline plan', 'outline')).toBe('2026—2030');
  expect(years('某局工作要点', 'yearly')).toBe('2026年');
  expect(years('某县2024年工作要点', 'yearly')).toBe('2024年');
});

test('a period is one that the language reads, or none', () => {
  for (const period of ['2026—2028年', '2026-2028', '“十五五”', '2026年', '']) {
    expect(checkPeriod(period, 'zh'), period).toEqual({});
  }
  for (const period of ['很快', '2028—2026年']) {
    expect(checkPeriod(period, 'zh').problem, period).toMatch(/请写成/u);
  }
});
