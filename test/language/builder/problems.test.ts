import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/sketch.ts';

/** The problems of a text as `kind 责任部们 → 责任部门 in 指标`. */
function problems(text: string): string[] {
  const plan = planOf(text);
  return plan.problems.map(({ kind, text: written, suggestion, block, span }) => {
    expect(plan.source.text.slice(span.start, span.end)).toBe(written);
    return [kind, written, suggestion && `→ ${suggestion}`, block && `in ${block}`].filter(Boolean).join(' ');
  });
}

describe('a line that no block can hold is an error with a suggestion', () => {
  it.each([
    ['指标 甲\n  责任部们：市民政局', 'unknown-field 责任部们 → 责任部门 in 指标'],
    ['指标 甲\n  责任门部：市民政局', 'unknown-field 责任门部 → 责任部门 in 指标'],
    ['指标 甲\n  單为：个', 'unknown-field 單为 → 單位 in 指标'],
    ['指标 甲\n  Uint: %', 'unknown-field Uint → unit in 指标'],
    ['指标 甲\n  权重：无', 'unknown-field 权重 in 指标'],
    ['指标 甲\n  发文机关：甲市', 'unknown-field 发文机关 in 指标'],
    ['指标 甲\n  随手写的一行', 'unknown-field 随手写的一行 in 指标'],
    ['规划 甲\n  成文日其：2023年', 'unknown-field 成文日其 → 成文日期 in 规划'],
    ['规划 甲\n  属性：约束性', 'unknown-field 属性 in 规划'],
    ['部门\n  单位：市民政局', 'unknown-field 单位 in 部门'],
  ])('%j: %s', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });
});

describe('a field with no block above it is an error', () => {
  it.each([
    ['一、甲\n  责任部门：市民政局', 'orphan-field 责任部门'],
    ['一、甲\n  属性：约束性', 'orphan-field 属性'],
    ['一、甲\n  2025年：80%', 'orphan-field 2025年'],
    ['指标 甲\n正文。\n  单位：个', 'orphan-field 单位'],
    ['指标 甲\n2025年：80%', 'orphan-field 2025年'],
    ['指标 甲\n单位：个', 'orphan-field 单位'],
    ['规划 甲\n  2025年：80%', 'orphan-field 2025年'],
    ['规划 甲\n规划 乙', 'orphan-field 规划'],
  ])('%j: %s', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });
});

describe('what opens a block is read as such where it is indented, and said to be', () => {
  it.each([
    ['指标 甲\n  2025年：1\n  指标 乙\n  2025年：2', 'indented 指标'],
    ['指标 甲\n  2025年：1\n  指标\n  2025年：2', 'indented 指标'],
    ['一、甲\n  指标 乙\n    2025年：2', 'indented 指标'],
    ['部门\n  市民政局\n  指标 甲\n  2025年：2', 'indented 指标'],
    ['指标 甲\n  2025年：1\n\t類別 乙\n指标 丙\n  2025年：2', 'indented 類別'],
    ['规划 甲\n  基期：2022年\n  部门\n  市民政局', 'indented 部门'],
  ])('%j: %s', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it('its fields are its own', () => {
    const { indicators } = planOf('指标 甲\n  2025年：1\n  指标 乙\n  2025年：2\n  属性：约束性');
    expect(indicators.map(({ name, values }) => [name, values.map(({ value }) => value.text)])).toEqual([
      ['甲', ['1']],
      ['乙', ['2']],
    ]);
  });

  it.each([
    '指标 甲\n  2025年：1\n  专栏1 乙',
    '一、甲\n　　指标 体系更加完善。',
    '一、甲\n　　类别 更加齐全',
  ])('but not in %j', (text) =>
    expect(problems(text).filter((problem) => problem.startsWith('indented'))).toEqual([]),
  );
});

describe('text that looks like a mistyped field is a warning', () => {
  it.each([
    ['一、甲\n责任部们：市民政局', 'looks-like-field 责任部们 → 责任部门'],
    ['一、甲\n责任部：市民政局', 'looks-like-field 责任部 → 责任部门'],
    ['一、甲\n牵头单：市民政局', 'looks-like-field 牵头单 → 牵头单位'],
    ['一、甲\n做好工作。（责任部们：市民政局）', 'looks-like-field 责任部们 → 责任部门'],
    ['1.甲。做好工作。【责任部：市民政局】', 'looks-like-field 责任部 → 责任部门'],
    ['一、甲\n属性：约束性', 'looks-like-field 属性'],
    ['一、甲\n发文机关：甲市', 'looks-like-field 发文机关'],
  ])('%j: %s', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it.each([
    '具体如下：',
    '各区政府(管委会)，市政府各部门：',
    '重点任务如下：一是加强领导；二是保障经费。',
    '目标：到2025年，体系基本建成。',
    '坚持党的领导。',
    '如：部分社区办公用房不足，设施老旧。',
    '时间：三年',
    '（责任部门：市民政局）',
    '【责任部门：市民政局、各区(功能区)】',
    '做好（包括：就业、养老）服务。',
  ])('but not prose: %s', (text) => {
    expect(problems(`一、甲\n${text}`)).toEqual([]);
  });
});

describe('a field written twice', () => {
  it.each([
    ['指标 甲\n  属性：约束性\n  性质：预期性', 'repeated-field 性质 in 指标'],
    ['指标 甲\n  2025年：80%\n  2025年底：90%', 'repeated-field 2025年底 in 指标'],
    ['指标 甲\n  2025年：80%\n  二〇二五年目标：90%', 'repeated-field 二〇二五年目标 in 指标'],
    ['规划 甲\n  基期：2022年\n  基期：2021年', 'repeated-field 基期 in 规划'],
  ])('%j: %s', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it('is not a year with its 实绩', () => {
    expect(problems('指标 甲\n  2023年：80%\n  2023年实绩：81%')).toEqual([]);
  });
});

describe('nothing is swallowed', () => {
  it('a broken line costs no other', () => {
    const plan = planOf(`
      指标 甲
        2022年：1个
        责任部们：市民政局
        2025年：2个
        属性：约束性
    `);
    expect(plan.indicators[0]).toMatchObject({
      values: [{ year: 2022 }, { year: 2025 }],
      property: { value: 'binding' },
    });
  });
});
