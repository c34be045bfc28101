import { describe, expect, it } from 'vitest';
import { imported } from './support/sketch.ts';

/** The lines behind the header. */
function body(sketch: string): string[] {
  const lines = imported(sketch).text.split('\n').slice(2);
  return lines.filter((line) => line !== '' && line !== '本规划依法制定。');
}

describe('headings with 1, 1.1, 1.1.1 and no styles', () => {
  it('are headings, each at its level', () => {
    expect(
      body(`
        1 总则
        1.1 编制目的
        明确方向。
        1.2范围
        2　目标
        2.1 主要目标
        2.1.1 床位
        到2025年，床位90张。
      `),
    ).toEqual([
      '一、总则',
      '（一）编制目的',
      '明确方向。',
      '（二）范围',
      '二、目标',
      '（一）主要目标',
      '1.床位',
      '到2025年，床位90张。',
    ]);
  });

  it('stand below headings that have marks of their own', () => {
    expect(body('第一章 总则\n1.1 目的\n明确方向。\n1.2 范围\n第二章 任务\n2.1 建设')).toEqual([
      '第一章 总则',
      '第一节 目的',
      '明确方向。',
      '第二节 范围',
      '第二章 任务',
      '第一节 建设',
    ]);
  });

  it('begin the text, though no sentence stands above them', () => {
    const { text } = imported(
      '1 总则\n1.1 目的\n明确方向。\n1.2 范围',
      '[title] 示范市规划（2021—2025年）\n',
    );
    expect(text).not.toContain('//');
  });

  it('are not the title, though one alone is of the highest level', () => {
    const { text } = imported(
      '1 Goals\n1.1 Coverage\nCoverage reaches 95%.\n1.2 Staff',
      'Harbor Services Plan\n',
    );
    expect(text).toMatch(/^规划 Harbor Services Plan\n\n一、Goals\n/u);
  });

  it('are said in the report as they were', () => {
    const { report } = imported('1 总则\n1.1 目的\n明确方向。\n1.2 范围');
    expect(report.notices[0]?.said).toEqual(['1 总则', '1.1 目的', '1.2 范围']);
  });

  it.each([
    ['a figure', '一、目标\n1.5平方公里公园\n2.5公里绿道'],
    ['a single one', '一、目标\n1.1 床位\n到2025年，床位90张。'],
    ['sentences', '一、目标\n1.1 新建养老院。\n1.2 改造养老院。'],
    ['numbers that do not follow each other', '一、目标\n3.1 床位\n7.4 托位'],
    ['text of a document whose headings have styles', '[1] 一、目标\n1.1 床位\n1.2 托位'],
  ])('%s is none', (_, sketch) => {
    expect(body(sketch).slice(1)).toEqual(sketch.split('\n').slice(1));
  });
});

describe('headings with such numbers and styles', () => {
  it('lose them, whether or not a blank stands behind', () => {
    expect(body('[1] 1总则\n[2] 1.1编制目的\n[2] 1.2 依据\n[1] 2目标\n[3] 2.1.1产业')).toEqual([
      '一、总则',
      '（一）编制目的',
      '（二）依据',
      '二、目标',
      '1.产业',
    ]);
  });

  it('keep a figure', () => {
    expect(body('[1] 3年行动\n[1] 12个项目')).toEqual(['一、3年行动', '二、12个项目']);
  });
});
