import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { documentSymbols } from '../../../language-server/src/server/editor/outline.ts';
import { boxes, commitments, headings, indicatorTable } from '../../examples/taizhou.facts.ts';
import { dedent } from '../../support/annotate.ts';

/** The outline as it is shown: one symbol a line, indented, its detail in brackets. */
function shown(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    '  '.repeat(depth) + name + (detail ? ` [${detail}]` : ''),
    ...shown(children, depth + 1),
  ]);
}

it('sets what a chapter is about apart from its number, as it is printed', () => {
  const plan = readPlan('规划 甲\n第一章 总则\n一、目标\n');
  expect(shown(documentSymbols(plan))).toEqual(['甲', '第一章 总则', '  一、目标']);
});

it('shows chapters in their parts, whose numbers go on through all of them', () => {
  const plan = readPlan('第一篇 总论\n第一章 背景\n第一节 成就\n第二篇 任务\n第二章 设施\n');
  expect(shown(documentSymbols(plan))).toEqual([
    '第一篇 总论',
    '  第一章 背景',
    '    第一节 成就',
    '第二篇 任务',
    '  第二章 设施',
  ]);
});

it('shows header, roster, sections, boxes, items and indicators as they stand in one another', () => {
  const plan = readPlan(
    dedent(`
      规划 示范市方案（2023—2025年）
        规划期：2023—2025年
      部门
        市民政局
        市发展和改革委员会（市发改委）
      指标 总的
        2025年：100%
      一、目标
      专栏1 主要指标
      | 指标 | 2022年 | 2025年 |
      | 甲 | 1 | ≥2 |
      二、任务
      （一）供给
      指标 乙
        标准：每百户30平方米
      专栏2 行动
      1.条目。内容
      指标 丙
    `),
  );
  expect(`\n${shown(documentSymbols(plan)).join('\n')}\n`).toBe(`
示范市方案（2023—2025年） [2023—2025年]
部门 [2个部门]
  市民政局
  市发展和改革委员会 [市发改委]
总的 [100%]
一、目标 [1项指标]
  专栏1 主要指标 [1项指标]
    甲 [≥2]
二、任务 [2项指标]
  （一）供给 [2项指标]
    乙 [每百户30平方米]
    专栏2 行动 [1项指标]
      1.条目 [1项指标]
        丙
`);
});

it('in English', () => {
  const plan = readPlan('规划 甲（2023—2025年）\n部门\n  乙\n一、丙\n指标 丁\n  2025年：1');
  expect(shown(documentSymbols(plan, 'en'))).toEqual([
    '甲（2023—2025年） [2023—2025年]',
    'Departments [1 department]',
    '  乙',
    '一、丙 [1 indicator]',
    '  丁 [1]',
  ]);
});

it.each(['规划', '部门\n  （简称）', '指标', '指标\n一、', '专栏', '| 指标 |\n| |', ''])(
  'has no nameless symbol, which editors refuse: %j',
  (text) => {
    for (const line of shown(documentSymbols(readPlan(text)))) expect(line.trim()).not.toMatch(/^(\[|$)/);
  },
);

describe('of a published plan', () => {
  const symbols = documentSymbols(readPlan(readFileSync('examples/taizhou.plan', 'utf8')));
  const flat = (list: readonly DocumentSymbol[]): DocumentSymbol[] =>
    list.flatMap((symbol) => [symbol, ...flat(symbol.children ?? [])]);
  const names = flat(symbols).map(({ name }) => name);

  it('has its headings, boxes and items in the order published', () => {
    const expected = headings.map(({ mark, title }) => mark + title);
    expect(names.filter((name) => expected.includes(name))).toEqual(expected);
    for (const { number, title, items } of boxes) {
      const box = flat(symbols).find(({ name }) => name === `专栏${number} ${title}`);
      const itemNames = (box?.children ?? []).map(({ name }) => name).filter((name) => /^\d+\./.test(name));
      expect(itemNames).toEqual(items.map((item, index) => `${index + 1}.${item}`));
    }
  });

  it('has its indicators with their targets', () => {
    const details = new Map(flat(symbols).map(({ name, detail }) => [name, detail]));
    for (const { name, y2025 } of indicatorTable) expect(details.get(name)).toBe(y2025);
    for (const { name, value, restatesRow } of commitments) {
      if (restatesRow === undefined) expect(details.get(name)).toBe(value);
    }
  });
});
