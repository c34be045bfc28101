import { expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { foldingRanges } from '../../../language-server/src/server/editor/folding.ts';
import { dedent } from '../../support/annotate.ts';

/** The first and the last line of every range, as they are written. */
function folds(text: string): string[] {
  const lines = dedent(text).split('\n');
  return foldingRanges(readPlan(dedent(text))).map(
    ({ startLine, endLine, kind }) =>
      `${lines[startLine]?.trim()} … ${lines[endLine]?.trim()}${kind ? ` (${kind})` : ''}`,
  );
}

it('folds a part with its chapters', () => {
  expect(folds('第一篇 总论\n第一章 背景\n正文\n第二篇 任务\n第二章 设施')).toEqual([
    '第一篇 总论 … 正文',
    '第一章 背景 … 正文',
    '第二篇 任务 … 第二章 设施',
  ]);
});

it('folds header, roster, indicators, tables, comments, sections, boxes and items', () => {
  const text = `
    // 来源：甲
    // 第二行
    规划 示范市方案
      规划期：2023—2025年

    部门
      市民政局
      市财政局
    一、目标
    正文
    指标 甲

      // 注意
      2022年：1
      2025年：2

    专栏1 行动
    1.条目。内容
    | 指标 | 2025年 |
    | 乙 | 1 |
    二、任务
  `;
  expect(folds(text)).toEqual([
    '// 来源：甲 … // 第二行 (comment)',
    '规划 示范市方案 … 规划期：2023—2025年',
    '部门 … 市财政局',
    '一、目标 … | 乙 | 1 |',
    '指标 甲 … 2025年：2',
    '专栏1 行动 … | 乙 | 1 |',
    '1.条目。内容 … | 乙 | 1 |',
    '| 指标 | 2025年 | … | 乙 | 1 |',
  ]);
});

it('a list that goes on in the next line is part of its block', () => {
  expect(folds('一、甲\n指标 甲\n  责任部门：乙、\n    丙\n指标 丁')).toContain('指标 甲 … 丙');
});

it('tables with a blank line between are two, but where the first plainly goes on', () => {
  expect(folds('| 指标 | 2025年 |\n| 甲 | 1% |\n\n| 乙 | 2% |')).toEqual(['| 指标 | 2025年 | … | 乙 | 2% |']);
  expect(folds('| a |\n| b |\n\n| c |\n| d |')).toEqual(['| a | … | b |', '| c | … | d |']);
});

it('what stands on one line does not fold', () => {
  expect(folds('一、甲\n二、乙\n指标 丙\n\n// 注\n\n// 注')).not.toContain('指标 丙 … 指标 丙');
  expect(folds('一、甲\n二、乙')).toEqual([]);
});
