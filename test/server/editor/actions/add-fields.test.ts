import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { addFields } from '../../../../language-server/src/server/editor/actions/add-fields.ts';
import { runChecks } from '../../../support/run-checks.ts';
import { header } from '../support/cursor.ts';
import { textAfter, titles } from './support/act.ts';

const bare = '指标 床‸位\n\n指标 乙\n  2025年：2';

it('adds what an indicator still lacks, each in its place', () => {
  expect(textAfter(addFields, bare)).toBe(
    '指标 床位\n  2022年：\n  2025年：\n  属性：\n  责任部门：\n\n指标 乙\n  2025年：2',
  );
  expect(titles(addFields, bare)).toEqual(['补上“2022年”“2025年”“属性”“责任部门”，待填写']);
});

it.each([
  [
    '指标 甲‸\n  2023年：80\n  属性：约束性',
    '指标 甲\n  2022年：\n  2023年：80\n  2025年：\n  属性：约束性\n  单位：\n  责任部门：',
  ],
  ['指标 甲‸\n  目标：80%\n  属性：约束性', '指标 甲\n  目标：80%\n  属性：约束性\n  责任部门：'],
  [
    '指标 甲‸\n  标准：每百户30\n  牵头部门：乙',
    '指标 甲\n  标准：每百户30\n  牵头部门：乙\n  单位：\n  属性：',
  ],
  [
    '一、乙\n责任部门：丙\n指标 甲‸\n  2022年：1个\n  2025年：2个',
    '一、乙\n责任部门：丙\n指标 甲\n  2022年：1个\n  2025年：2个\n  属性：',
  ],
])('%s', (before, expected) => {
  expect(textAfter(addFields, before)).toBe(expected);
});

describe('an empty line', () => {
  it('is no error, and brings no finding', () => {
    for (const before of [bare, '指标 甲‸\n  2023年：80\n  属性：约束性', '指标 甲‸\n  目标：80%']) {
      const codes = (text: string) => runChecks(readPlan(header + text)).map(({ code }) => code);
      const found = codes(before.replace('‸', ''));
      expect(codes(textAfter(addFields, before)).filter((code) => !found.includes(code))).toEqual([]);
    }
  });
});

it.each([
  ['nothing is missing', '指标 甲‸\n  2022年：1%\n  2025年：2%\n  属性：约束性\n  责任部门：乙'],
  ['it is a row', '| 指标 | 2025年 |\n| 甲‸ | 1 |'],
  ['a line has no place', '指标 甲‸\n  權重：乙'],
  ['it has no name', '指标‸'],
])('is not offered where %s', (_, before) => {
  expect(titles(addFields, before)).toEqual([]);
});
