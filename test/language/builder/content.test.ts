import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/sketch.ts';

describe('the paragraphs of a section', () => {
  it('are its own, in order, the run-in text first', () => {
    const plan = planOf(`
      前言。
      一、甲。跟在标题后面的正文。（责任部门：市民政局）尾
      第一段。
      专栏1 乙
      专栏里的段落。
      1.丙。条目正文。
    `);
    expect([plan.root, ...plan.sections].map(({ texts }) => texts.map(({ value }) => value))).toEqual([
      ['前言。'],
      ['跟在标题后面的正文。（责任部门：市民政局）尾', '第一段。'],
      ['专栏里的段落。'],
      ['条目正文。'],
    ]);
  });

  it('have the titles, marks and numbers as written', () => {
    const plan = planOf(`
      第一章　总则
      （三）目标（2025年）。正文。
      ２．任务
      专栏 1：主要指标
      專欄二 行動
    `);
    expect(
      plan.sections.map(({ mark, number, title, level, kind }) => [mark, number, title, level, kind]),
    ).toEqual([
      ['第一章', 1, '总则', 1, 'section'],
      ['（三）', 3, '目标（2025年）', 4, 'section'],
      ['２．', 2, '任务', 5, 'section'],
      ['专栏 1', 1, '主要指标', 6, 'box'],
      ['專欄二', 2, '行動', 6, 'box'],
    ]);
  });
});

describe('a table that holds no indicators', () => {
  it('is kept cell by cell, without its rule and the comments in it', () => {
    const plan = planOf(`
      | 序号 | 项目       |
      |------|------------|
      // 说明 | 不是一行
      | 1    | 服务中心 |
        | 2  |
    `);
    expect(plan.root.tables.map(({ rows }) => rows.map((row) => row.map(({ value }) => value)))).toEqual([
      [['序号', '项目'], ['1', '服务中心'], ['2']],
    ]);
  });

  it('ends at a blank line', () => {
    const plan = planOf(`
      | 甲 |

      | 乙 |
    `);
    expect(plan.root.tables.map(({ rows }) => rows.length)).toEqual([1, 1]);
  });
});

describe('对应', () => {
  it('names a plan, an indicator, or both', () => {
    const { indicators, source } = planOf(`
      指标 甲
        对应：《省规划》乙、丙比率；丁；《国家规划》
    `);
    const links = indicators[0]?.serves.map(({ plan, indicator, span }) => [
      plan?.value,
      indicator?.value,
      source.text.slice(span.start, span.end),
    ]);
    expect(links).toEqual([
      ['省规划', '乙、丙比率', '《省规划》乙、丙比率'],
      [undefined, '丁', '丁'],
      ['国家规划', undefined, '《国家规划》'],
    ]);
  });
});

describe('the fields of an indicator', () => {
  it('are kept as written', () => {
    const [indicator] = planOf(`
      指标 甲
        属性：约束性
        范围：每个区
        口径：累计
        定义：说明一下
        数据来源：市统计局
        分解：甲区10个，乙区20个
        单位：个
    `).indicators;
    expect(indicator).toMatchObject({
      property: { value: 'binding', text: '约束性' },
      scope: { value: '每个区' },
      measuredAs: { value: '累计' },
      definition: { value: '说明一下' },
      dataSource: { value: '市统计局' },
      breakdown: { value: '甲区10个，乙区20个' },
      unit: { value: '个' },
    });
  });

  it.each([
    ['约束性', 'binding'],
    ['約束性', 'binding'],
    ['binding', 'binding'],
    ['预期性', 'expected'],
    ['預期性', 'expected'],
    ['指导性', undefined],
  ])('属性：%s', (text, value) => {
    expect(planOf(`指标 甲\n  属性：${text}`).indicators[0]?.property).toMatchObject({ value, text });
  });

  it.each(['—', '--', '/', '无', '無', '暂无'])('say nothing with %s, as 责任部门 does', (nothing) => {
    const { indicators, problems, mentions } = planOf(`
      指标 甲
        2025年：5
        单位：${nothing}
        属性：${nothing}
        方向：${nothing}
        责任部门：${nothing}
    `);
    expect([problems, mentions]).toEqual([[], []]);
    expect(indicators[0]?.property?.value).toBeUndefined();
    expect(indicators[0]?.values[0]?.value).toMatchObject({ unit: { text: '' } });
  });

  it('may be empty: then they are not there, and a year has no value', () => {
    const [indicator] = planOf('指标\n  属性：\n  2025年：\n  责任部门：\n  对应：\n  期限：').indicators;
    expect(indicator).toMatchObject({
      name: '',
      serves: [],
      values: [{ year: 2025, value: { kind: 'none' } }],
    });
    expect(indicator).not.toHaveProperty('property');
    expect(indicator).not.toHaveProperty('responsibility');
  });
});
