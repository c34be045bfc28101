import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  IndicatorDraft,
  PlanDraft,
  SectionContent,
} from '../../../language-server/src/exchange/interchange/plan-draft.ts';
import { planText } from '../../../language-server/src/exchange/interchange/plan-text.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { formatPlan } from '../../../language-server/src/server/editor/format.ts';

const nothing: PlanDraft = { comments: [], header: { fields: {} }, roster: [], opening: [], sections: [] };
const indicator = (name: string, more: Partial<IndicatorDraft> = {}): IndicatorDraft => ({
  name,
  values: [{ head: '2025年', value: '≥60%' }],
  fields: {},
  mentions: [],
  ...more,
});
const section = (contents: readonly SectionContent[]): PlanDraft => ({
  ...nothing,
  sections: [{ mark: '一、', title: '任务', contents }],
});
const lead = { name: '市民政局', role: 'lead' } as const;
const support = { name: '市财政局', role: 'support' } as const;

describe('the text of a draft', () => {
  it('is nothing for nothing', () => expect(planText(nothing)).toBe(''));

  it('has header, roster, sections, and items of a box close together', () => {
    const draft: PlanDraft = {
      comments: ['来源：网页'],
      header: { title: '甲规划', fields: { 基期: '2022年', 发文机关: '甲局', 规划期: '2023—2025年' } },
      roster: [{ name: '市民政局', shortNames: ['民政局'], members: [] }],
      opening: [{ kind: 'text', text: '为了……，制定本规划。' }],
      sections: [
        { mark: '第一章', title: '总则', contents: [] },
        { mark: '一、', title: '任务', contents: [{ kind: 'departments', mentions: [lead, support] }] },
        { mark: '专栏1', title: '工程', contents: [] },
        { mark: '1.', title: '甲', runIn: '做甲。', contents: [{ kind: 'deadline', text: '2024年底' }] },
        { mark: '2.', title: '5G', contents: [] },
      ],
    };
    expect(planText(draft)).toBe(`// 来源：网页

规划 甲规划
  发文机关：甲局
  规划期：2023—2025年
  基期：2022年

部门
  市民政局（民政局）

为了……，制定本规划。

第一章 总则

一、任务
牵头部门：市民政局
配合部门：市财政局

专栏1 工程
1.甲。做甲。
期限：2024年底
2. 5G
`);
  });

  it('leaves the numbers of a note as they are, and marks others that would be headings', () => {
    const texts = ['注：1.预计数；', '2.不含县。', '3.另行公布。', '5.其他。'];
    const written = planText(section(texts.map((text) => ({ kind: 'text', text }))));
    expect(written).toBe('一、任务\n注：1.预计数；\n2.不含县。\n3.另行公布。\n——5.其他。\n');
    expect(readPlan(written).sections).toHaveLength(1);
  });

  it('writes an indicator with its fields in the order of the language, and its category once', () => {
    const beds = indicator('床位', {
      category: '设施',
      fields: { 期限: '2025年底', 单位: '张' },
      mentions: [lead, support, lead],
    });
    const contents = [beds, indicator('站点', { category: '设施' }), indicator('人员')];
    expect(planText(section(contents.map((each) => ({ kind: 'indicator', indicator: each }))))).toBe(`一、任务
类别 设施
指标 床位
  2025年：≥60%
  单位：张
  责任部门：市民政局（牵头）、市财政局（配合）、市民政局（牵头）
  期限：2025年底
指标 站点
  2025年：≥60%

类别
指标 人员
  2025年：≥60%
`);
  });

  it('puts rows into one table as far as their heads allow, and a block with its changes into a block', () => {
    const growth = { head: '年均增速', value: '6', isGrowth: true };
    const rows = [
      indicator('产值', {
        category: '经济',
        values: [{ head: '2025年', value: '100' }, growth],
        fields: { 单位: '亿元' },
      }),
      indicator('户数', { category: '经济', values: [{ head: '2025年', value: '1|2' }] }),
      indicator('床位', { category: '民生', mentions: [lead] }),
      indicator('面积', { values: [{ head: '目标', value: '9' }] }),
    ];
    const contents: SectionContent[] = [
      { kind: 'indicators', rows },
      { kind: 'indicator', indicator: indicator('投资', { values: [growth] }) },
    ];
    expect(planText(section(contents))).toBe(`一、任务
| 类别 | 指标 | 单位 | 2025年 | 年均增速 | 牵头部门 |
| 经济 | 产值 | 亿元 | 100    | 6        |          |
|      | 户数 |      | 1\\|2   |          |          |
| 民生 | 床位 |      | ≥60%  |          | 市民政局 |

| 指标 | 目标 |
| 面积 | 9    |
指标 投资
  年均增速：6
`);
  });

  it.each(['指标 体系', '1.第一', '责任部门：甲', '// 注', '| 甲 |', '专栏1 甲', '类别：甲'])(
    'keeps “%s” a paragraph',
    (text) => {
      const plan = readPlan(planText(section([{ kind: 'text', text }])));
      expect(plan.sections.map(({ texts }) => texts.map(({ value }) => value))).toEqual([[`——${text}`]]);
      expect([plan.indicators, plan.mentions, plan.comments]).toEqual([[], [], []]);
    },
  );

  it('leaves paragraphs alone that only begin like something else', () => {
    for (const text of ['指标体系不断完善。', '目标：更好。', '2025年基本建成。', '2025年：更好。']) {
      expect(planText(section([{ kind: 'text', text }]))).toBe(`一、任务\n${text}\n`);
    }
  });

  // brackets left out: one that nothing closes goes on in the next line, as in a text copied from a PDF
  it('is formatted and has every indicator, whatever the words', () => {
    const word = fc.stringMatching(/^[一-十床位A-z0-9：:、，。%|/ \n《》“”—-]{0,12}$/u);
    const content: fc.Arbitrary<SectionContent> = fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: word }),
      fc.record({ kind: fc.constant('comment' as const), text: word }),
      fc.record({ kind: fc.constant('deadline' as const), text: word }),
      word.map((name) => ({
        kind: 'indicator' as const,
        indicator: indicator(name, { fields: { 定义: name } }),
      })),
      fc
        .array(word, { minLength: 1 })
        .map((names) => ({ kind: 'indicators' as const, rows: names.map((name) => indicator(name)) })),
    );
    fc.assert(
      fc.property(fc.array(content), (contents) => {
        const text = planText(section(contents));
        expect(formatPlan(text)).toBe(text);
        const count = contents.flatMap((each) =>
          each.kind === 'indicators' ? [...each.rows] : each.kind === 'indicator' ? [each.indicator] : [],
        );
        expect(readPlan(text).indicators.length).toBe(count.length);
      }),
    );
  });
});
