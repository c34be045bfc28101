import { describe, expect, it } from 'vitest';
import { imagesOf, tokenLines } from '../../support/tokens.ts';

describe('a name runs to the end of the line and needs no quotes', () => {
  const names = [
    '每千人口拥有3岁以下婴幼儿托位数',
    '新建居住(小)区按每百户配套建设养老服务设施',
    '2025年建成的“邻里中心·五美驿站”、示范项目',
    '≥30平方米的社区（含村）：达标率',
    '占比（%）',
    '对应：不是字段 | 也不是表格 // 更不是注释',
    '“一村（社区）一法律顾问',
    'PM2.5 annual mean',
    '目标',
  ];

  it.each(names)('of an indicator: %s', (name) => {
    expect(imagesOf('NAME', `指标 ${name}`)).toEqual([name]);
    expect(imagesOf('NAME', `指标：${name}`)).toEqual([name]);
  });

  it.each(names)('of a plan or a category: %s', (name) => {
    expect(imagesOf('NAME', `规划 ${name}`)).toEqual([name]);
    expect(imagesOf('NAME', `类别 ${name}`)).toEqual([name]);
  });

  it('has no blanks at its ends', () => {
    expect(imagesOf('NAME', '指标　  人均 预期寿命　 \t\r\n')).toEqual(['人均 预期寿命']);
  });

  it('is the title alone between book marks, so that a rename keeps them', () => {
    const text = '规划 甲\n  依据：《 乙规划 》（乙发〔2021〕5号）';
    expect(tokenLines(text)).toEqual([
      '规划',
      'NAME 甲',
      '依据',
      'COLON ：',
      'BOOK_OPEN 《',
      'NAME 乙规划',
      'BOOK_CLOSE 》',
      'NOTE （乙发〔2021〕5号）',
    ]);
  });
});

describe('titles', () => {
  it('end at the first full stop; the text that runs in behind it is no part of them', () => {
    expect(tokenLines('1.健全机制。建立闭环。')).toEqual([
      'HEADING_5 1.',
      'TITLE 健全机制',
      'TEXT 建立闭环。',
    ]);
    expect(tokenLines('（一）基本原则')).toEqual(['HEADING_4 （一）', 'TITLE 基本原则']);
  });

  it('of boxes leave out what stands between number and title', () => {
    expect(tokenLines('专栏1? 主要发展指标')).toEqual(['专栏', 'BOX_NUMBER 1', 'TITLE 主要发展指标']);
    expect(tokenLines('专栏 2：主要发展指标')).toEqual(['专栏', 'BOX_NUMBER 2', 'TITLE 主要发展指标']);
    expect(tokenLines('专栏 主要发展指标')).toEqual(['专栏', 'TITLE 主要发展指标']);
  });
});
