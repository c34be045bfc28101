import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { semanticTokens } from '../../../language-server/src/server/editor/semantic-tokens.ts';
import { dedent } from '../../support/annotate.ts';

/** `text type.modifier`, one token a line. */
function tokens(text: string): string[] {
  const dedented = dedent(text);
  return semanticTokens(readPlan(dedented)).map(
    ({ span, type, modifiers }) =>
      `${dedented.slice(span.start, span.end)} ${[type, ...modifiers].join('.')}`,
  );
}

it('says what the words of a plan are', () => {
  const text = `
    规划 甲方案（2023—2025年）
      依据：《乙规划》
    部门
      市民政局（民政局）
    一、任务
    责任部门：市民政局、市妇联
    专栏1 行动
    指标 甲率
      2022年：45%
      2023年实绩：50%
      2024年：≥55%
      2025年：每百户不低于30平方米
      2035年：力争3.8万余人
      标准：全覆盖
      属性：约束性
      对应：《乙规划》乙率
  `;
  expect(tokens(text)).toEqual([
    '规划 keyword',
    '甲方案（2023—2025年） document.declaration',
    '依据 field',
    '乙规划 document',
    '部门 keyword',
    '市民政局 department.declaration',
    '民政局 department.declaration',
    '一、任务 heading',
    '责任部门 field',
    '市民政局 department',
    '市妇联 department.unresolved',
    '专栏 keyword',
    '1 行动 heading',
    '指标 keyword',
    '甲率 indicator.declaration',
    '2022年 year.baseline',
    '45 number',
    '% unit',
    '2023年实绩 year.actual',
    '50 number',
    '% unit',
    '2024年 year.milestone',
    '≥ operator',
    '55 number',
    '% unit',
    '2025年 year.target',
    '每百户 unit',
    '不低于 operator',
    '30 number',
    '平方米 unit',
    '2035年 year.outlook',
    '力争 operator',
    '3.8 number',
    '万 unit',
    '余 operator',
    '人 unit',
    '标准 field',
    '全覆盖 number',
    '属性 field',
    '约束性 force.binding',
    '对应 field',
    '乙规划 document',
    '乙率 indicator',
  ]);
});

it('in tables the columns by what they hold, each head once', () => {
  const text = `
    规划 甲（2023—2025年）
    一、甲
    | 指标名称 | 2025年 | 属性 | 责任单位 |
    | 乙 | 1项 | 预期性 | 丙局 |
    | 丁 | — | 预期性 | 丙局 |
  `;
  expect(tokens(text).slice(3)).toEqual([
    '指标名称 field',
    '2025年 year.target',
    '属性 field',
    '责任单位 field',
    '乙 indicator.declaration',
    '1 number',
    '项 unit',
    '预期性 force.expected',
    '丙局 department',
    '丁 indicator.declaration',
    '预期性 force.expected',
    '丙局 department',
  ]);
});

it('a row behind a blank line is no second head', () => {
  const text =
    '| 指标 | 2025年 | 权重 |\n| 甲 | 1% | |\n\n| 乙 | 2% | 期限 |\n\n| 任务 | 期限 |\n| 丙 | 丁 |';
  expect(tokens(text).filter((each) => each.endsWith(' field'))).toEqual(['指标 field']);
});

describe('tokens stand in order, apart, and each on one line', () => {
  it.each([
    ['a published plan', readFileSync('examples/taizhou.plan', 'utf8')],
    ['a name that a copied text breaks', '一、甲\n内容。（责任部门：市民\n政局、市财政\r\n局）'],
    [
      'a box, a roster, a list that goes on',
      '部门\n  甲（乙）：丙、\n    丁\n专栏2 戊\n责任部门：己、\n  庚',
    ],
  ])('%s', (_, text) => {
    const found = semanticTokens(readPlan(text));
    let end = 0;
    for (const { span } of found) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      expect(text.slice(span.start, span.end)).not.toMatch(/[\r\n]/);
      end = span.end;
    }
    expect(found.length).toBeGreaterThan(3);
  });
});
