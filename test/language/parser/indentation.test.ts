import { describe, expect, it } from 'vitest';
import { parsePlanFile } from '../../../language-server/src/language/parser/parse.ts';
import { expectLines } from '../../support/expect-lines.ts';
import { syntaxTree } from '../../support/syntax-tree.ts';

const plan = [
  '规划 甲市规划',
  '~规划期：2023—2025年',
  '一、总体要求',
  '指标 甲',
  '~2025年：80%',
  '~属性：预期性',
];

describe('only whether a line is indented matters', () => {
  const expected = syntaxTree(plan.join('\n').replaceAll('~', '  '));

  it.each([
    ['one space', ' '],
    ['many spaces', '             '],
    ['a tab', '\t'],
    ['a full-width space', '　'],
    ['two full-width spaces', '　　'],
    ['a no-break space', '\u00a0'],
    ['a mixture', '\t 　'],
  ])('%s', (_, indentation) => {
    expect(syntaxTree(plan.join('\n').replaceAll('~', indentation))).toEqual(expected);
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['blank lines between', '\n\n'],
    ['blanks at the ends of lines', ' 　\t\n'],
    ['blank lines of blanks', '\n　\n'],
  ])('lines end alike: %s', (_, lineBreak) => {
    expect(syntaxTree(plan.join(lineBreak).replaceAll('~', '  '))).toEqual(expected);
    expect(syntaxTree(plan.join(lineBreak).replaceAll('~', '  ') + lineBreak)).toEqual(expected);
  });

  it('a byte order mark is no indentation', () => {
    expect(syntaxTree(`\ufeff${plan.join('\n').replaceAll('~', '  ')}`)).toEqual(expected);
  });
});

describe('indented lines belong to the block above them', () => {
  it('and to no block where none is open', () =>
    expectLines(`
      unknown   │  责任部门：市民政局
      unknown   │  属性：预期性
      unknown   │  2025年：80%
      header    │规划 甲市规划
      > field   │  基期：2022年
      text      │正文。
      unknown   │  地区：甲市
    `));

  it('where a field not of that block is an error, and keeps the block open', () =>
    expectLines(`
      indicator │指标 甲
      > unknown │  责任部们：市民政局
      > unknown │  发文机关：甲市人民政府
      > unknown │  随手写的一行
      > year    │  2025年：80%
    `));

  it('while unindented ones belong to the section', () =>
    expectLines(`
      level 3   │一、总体要求
      indicator │指标 甲
      > field   │  责任部门：市民政局
      field     │责任部门：市资规局
      unknown   │  责任部门：市教育局
    `));

  it('and an unindented field of the block is an error, not text', () =>
    expectLines(`
      indicator │指标 甲
      unknown   │2025年：80%
      indicator │指标 乙
      unknown   │属性：预期性
      header    │规划 甲市规划
      unknown   │发文机关：甲市人民政府
    `));

  it('but what opens a block or a box does so wherever it stands', () =>
    expectLines(`
      header    │规划 甲市规划
      > field   │  基期：2022年
      roster    │  部门
      > department │  市民政局
      level 3   │  一、总体要求
      indicator │  指标 甲
      > year    │  2025年：80%
      indicator │  指标 乙
      > year    │    2025年：80%
      category  │  类别 经济发展
      indicator │指标 丙
      > year    │  2025年：80%
      box       │  专栏1 重点行动
      text      │做好工作。
      indicator │指标 丁
      > unknown │  指标，乙
      > unknown │  指标 体系更加完善。
    `));

  it('text may be indented as documents are', () =>
    expectLines(`
      level 3   │　　一、总体要求
      text      │　　到2025年，体系基本建成。
      text      │　　目标 任务更加明确。
      indicator │指标 甲
      > year    │  2025年：80%
      text      │　　体系基本建成。
      box       │　　专栏2 重点行动
    `));
});

describe('规划 and 部门', () => {
  it('open a block only before the first heading', () =>
    expectLines(`
      header    │规划 甲市规划
      roster    │部门
      level 3   │一、总体要求
      text      │规划 引领作用明显。
      text      │部门：各司其职。
    `));

  it('open one block each: a second one is an error', () => {
    const { value } = parsePlanFile('规划 甲\n规划 乙\n部门\n部门');
    expect(value.members.map((member) => member.$type)).toEqual([
      'Header',
      'BadMember',
      'Roster',
      'BadMember',
    ]);
  });
});
