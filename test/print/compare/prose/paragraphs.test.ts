import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { paragraphPairs } from '../../../../language-server/src/print/compare/prose/paragraphs.ts';
import { sectionPairs } from '../../../../language-server/src/print/compare/sections.ts';

const header = '规划 某市养老服务行动方案（2023—2025年）\n';
const plan = (...lines: readonly string[]) => readPlan(`${header}${lines.join('\n')}\n`);

/** `section: before → after` for each paragraph that reads otherwise, `from ⇒ section: text` for one that moved. */
function pairs(before: readonly string[], after: readonly string[]): string[] {
  return paragraphPairs(sectionPairs(plan(...before), plan(...after))).map(
    ({ before: old, after: current, isMoved }) =>
      isMoved
        ? `${old?.section} ⇒ ${current?.section}: ${current?.text}`
        : `${(current ?? old)?.section}: ${old?.text ?? ''} → ${current?.text ?? ''}`,
  );
}

const [first, second, third] = [
  '优先在老年人较多的街道布点建设综合服务设施。',
  '对经济困难的高龄、失能老年人给予护理补贴。',
  '支持社会力量参与运营，鼓励连锁化、品牌化发展。',
];

describe('paragraphs', () => {
  test('that read the same are left out where they stood, and are moved where they didn’t', () => {
    const sections = ['一、设施', first, second, '二、保障', third] as string[];
    expect(pairs(sections, sections)).toEqual([]);
    expect(pairs(sections, ['一、设施', second, first, '二、保障', third] as string[])).toEqual([
      `一、设施 ⇒ 一、设施: ${first}`,
    ]);
    expect(pairs(sections, ['一、设施', second, '二、保障', third, first] as string[])).toEqual([
      `一、设施 ⇒ 二、保障: ${first}`,
    ]);
  });

  test('that are alike are versions of one, whatever came in before them', () => {
    const rewritten = '对经济困难的高龄、失能、失智老年人给予护理补贴。';
    expect(
      pairs(['一、设施', first, second] as string[], ['一、设施', third, first, rewritten] as string[]),
    ).toEqual([`一、设施:  → ${third}`, `一、设施: ${second} → ${rewritten}`]);
  });

  test('are found again under another heading', () => {
    const rewritten = '支持社会力量参与建设和运营，鼓励连锁化、品牌化发展。';
    expect(
      pairs(['一、设施', first, '二、市场', third] as string[], ['一、设施', first, rewritten] as string[]),
    ).toEqual([`一、设施: ${third} → ${rewritten}`]);
  });

  test('that share little are one gone and one new', () => {
    expect(pairs(['一、设施', first] as string[], ['一、设施', third] as string[])).toEqual([
      `一、设施: ${first} → `,
      `一、设施:  → ${third}`,
    ]);
  });

  test('have no blanks that count, and no line breaks of the paper they were copied from', () => {
    expect(pairs(['一、设施', first] as string[], ['一、设施', `　　${first}`] as string[])).toEqual([]);
  });

  test('are without who answers, which may stand in brackets or on a line of its own', () => {
    const lines = ['一、设施', first, '责任部门：市民政局'] as string[];
    const brackets = (department: string) => ['一、设施', `${first}（责任部门：${department}）`];
    expect(pairs(lines, brackets('市民政局'))).toEqual([]);
    expect(pairs(brackets('市财政局'), brackets('市民政局'))).toEqual([]);
    expect(pairs(lines, ['一、设施', `${first}（试点期两年）`])).toEqual([
      `一、设施: ${first} → ${first}（试点期两年）`,
    ]);
  });
});
