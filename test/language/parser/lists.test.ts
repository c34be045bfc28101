import { describe, expect, it } from 'vitest';
import { splitList } from '../../../language-server/src/language/parser/lists.ts';
import { expectLines } from '../../support/expect-lines.ts';
import { imagesOf, tokenLines } from '../../support/tokens.ts';

describe('a list that ends a line with a separator goes on in the next, if that one is indented', () => {
  it.each(['、', '，', ',', '；', ';'])('after %s', (separator) => {
    expect(imagesOf('NAME', `责任部门：市民政局${separator}\n  市资规局`)).toEqual(['市民政局', '市资规局']);
    expect(imagesOf('NAME', `责任部门：市民政局${separator}  \r\n　　市资规局`)).toEqual([
      '市民政局',
      '市资规局',
    ]);
  });

  it('over as many lines as it takes', () =>
    expectLines(`
      header    │规划 甲市规划
      > field   │  依据：《乙规划》、
      …         │    《丙规划》（丙发〔2021〕5号）、
      …         │    《丁规划》
      > field   │  基期：2022年
      field     │责任部门：市民政局、
      …         │  市资规局、
      …         │  市教育局
      field     │期限：2025年底
    `));

  it('not where the next line is not indented, or blank', () =>
    expectLines(`
      field     │责任部门：市民政局、
      text      │坚持党的领导。
      field     │责任部门：市民政局、
      blank     │
      text      │  坚持党的领导。
    `));

  it('not where the next line is something of its own', () =>
    expectLines(`
      indicator │指标 甲
      > field   │  责任部门：市民政局、
      > field   │  属性：预期性
      > field   │  配合部门：市民政局、
      > year    │  2025年：80%
      field     │责任部门：市民政局、
      level 4   │　　（二）基本原则
      field     │责任部门：市民政局、
      comment   │  // 说明
      field     │责任部门：市民政局、
      row       │  | 甲 | 乙 |
    `));
});

describe('items of a list', () => {
  it('are separated by 、 ， ； in either width, and brackets hold together', () => {
    expect(imagesOf('NAME', '责任部门：甲局、乙局，丙局,丁局；戊局;各区（功能区、开发区）')).toEqual([
      '甲局',
      '乙局',
      '丙局',
      '丁局',
      '戊局',
      '各区（功能区、开发区）',
    ]);
  });

  it('may be missing: nothing is read for them', () => {
    expect(imagesOf('NAME', '责任部门：、甲局、、')).toEqual(['甲局']);
    expect(imagesOf('NAME', '责任部门：')).toEqual([]);
  });

  it('say in brackets who leads and who supports', () => {
    expect(tokenLines('责任部门：甲局（牵头）、乙局(配合)')).toEqual([
      '责任部门',
      'COLON ：',
      'NAME 甲局',
      'NOTE （牵头）',
      'SEPARATOR 、',
      'NAME 乙局',
      'NOTE (配合)',
    ]);
  });

  it('do not include the 等 and the full stop at the end', () => {
    expect(imagesOf('NAME', '责任部门：甲局、乙局等部门。')).toEqual(['甲局', '乙局']);
    expect(imagesOf('NAME', '责任部门：甲局、乙局等。')).toEqual(['甲局', '乙局']);
  });
});

describe('a list is split', () => {
  const itemsOf = (list: string): string[] =>
    splitList(list, 0, list.length).map(({ start, end, separator }) => {
      return `${list.slice(start, end)}|${list[separator] ?? ''}`;
    });

  it('at separators outside brackets and book marks, empty items included', () => {
    expect(itemsOf('甲（乙、丙）、 《丁；戊》，\n　己')).toEqual(['甲（乙、丙）|、', '《丁；戊》|，', '己|']);
    expect(itemsOf('、甲、 、')).toEqual(['|、', '甲|、', '|、', '|']);
    expect(itemsOf('')).toEqual(['|']);
  });

  it('at every separator behind a bracket or book mark that nothing closes', () => {
    expect(itemsOf('甲（乙、丙')).toEqual(['甲（乙|、', '丙|']);
    expect(itemsOf('《甲、乙')).toEqual(['《甲|、', '乙|']);
  });
});
