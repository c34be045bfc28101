import { describe, expect, it } from 'vitest';
import {
  documentNumbersIn,
  isSameNumber,
} from '../../../language-server/src/core/references/document-numbers.ts';

const read = (text: string) =>
  documentNumbersIn(text).map(({ office, right, faults }) =>
    [faults.includes('year-misplaced') ? right : office + right, ...faults].join(' '),
  );

describe('a document number', () => {
  it.each([
    ['（国办发〔2022〕5号）', '国办发〔2022〕5号'],
    ['按照国发〔2022〕5号文件', '国发〔2022〕5号'],
    ['（蘇政辦發〔2022〕60號）', '蘇政辦發〔2022〕60號'],
    ['（某政发[2022]5号）', '某政发〔2022〕5号 brackets'],
    ['（某政发（2022）5号）', '某政发〔2022〕5号 brackets'],
    ['（某政发(2022)5号）', '某政发〔2022〕5号 brackets'],
    ['（某政发【2022】5号）', '某政发〔2022〕5号 brackets'],
    ['（某政发〔2022]5号）', '某政发〔2022〕5号 brackets'],
    ['（某政发2022〕5号）', '某政发〔2022〕5号 brackets'],
    ['（某政发〔2022〕第5号）', '某政发〔2022〕5号 ordinal'],
    ['（某政发〔2022〕05号）', '某政发〔2022〕5号 leading-zero'],
    ['（某政发〔2022年〕5号）', '某政发〔2022〕5号 short-year'],
    ['（某政发〔22〕5号）', '某政发〔2022〕5号 short-year'],
    ['（某政发2022〔5〕号）', '某政发〔2022〕5号 year-outside'],
    ['（某政发22〔5〕号）', '某政发〔2022〕5号 year-outside short-year'],
    ['（某政发2022第5号）', '某政发〔2022〕5号 brackets ordinal'],
    ['（某政发2022-5号）', '某政发〔2022〕5号 brackets'],
    ['（某政发﹝2022﹞5号）', '某政发〔2022〕5号 brackets'],
    ['（某政发❲2022❳5号）', '某政发〔2022〕5号 brackets'],
    ['（〔2022〕某政发5号）', '某政发〔2022〕5号 year-misplaced'],
    ['按照（2022）某民函第05号', '某民函〔2022〕5号 year-misplaced'],
    ['落实某政发第12号（2022年）', '某政发〔2022〕12号 year-misplaced'],
    ['根据某政〔2022〕发5号', '某政发〔2022〕5号 year-misplaced'],
    ['（某政辦發5號〔2022〕）', '某政辦發〔2022〕5號 year-misplaced'],
    ['（某政发〔2022〕 5号）', '某政发〔2022〕5号 blanks'],
    ['（某政发〔2022〕5）', '某政发〔2022〕5号 no-sign'],
    ['（某政发〔２０２２〕５号）', '某政发〔2022〕5号'],
  ])('%s is read as %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    '到2025年［5］号楼、〔6〕号楼改造完成',
    '财政部公告（2022年第5号）、2020年第10号公告、国务院令第795号',
    '新增床位〔2000〕张，公路〔1800〕公里',
    '小区（2022）5号楼',
    '（2022）印发5号文件，（2023）字第五届',
    '《关于转发某民发[1999]第05号文的通知》',
  ])('is none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is not blamed for the blanks of a copied PDF', () => {
    expect(read('到 2025 年，落实某民〔2023〕5 号')).toEqual(['某民〔2023〕5号']);
  });

  it('is the same in another form, and with what stood before it', () => {
    const [a, b, c] = documentNumbersIn('国办发〔2022〕5号、国办发[2022]第05号、国办函〔2022〕5号') as [
      Parameters<typeof isSameNumber>[0],
      Parameters<typeof isSameNumber>[0],
      Parameters<typeof isSameNumber>[0],
    ];
    expect([isSameNumber(a, b), isSameNumber(a, c)]).toEqual([true, false]);
  });
});
