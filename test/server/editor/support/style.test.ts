import { expect, it } from 'vitest';
import { itemsAt, lineAfter } from './complete.ts';
import { atCursor } from './cursor.ts';

it.each([
  ['simplified', '规划 甲方案\n指标 甲\n  属性：约束性\n指标 乙\n  责‸', '责任部门', '  责任部门：‸'],
  ['traditional', '規劃 甲方案\n指標 甲\n  屬性：約束性\n指標 乙\n  責‸', '責任部門', '  責任部門：‸'],
  [
    'english',
    'plan A\nindicator A\n  property: binding\nindicator B\n  re‸',
    'responsible',
    '  responsible: ‸',
  ],
  ['a synonym', '规划 甲方案\n指标 甲\n  责任单位：甲局\n指标 乙\n  责‸', '责任单位', '  责任单位：‸'],
  ['ASCII colons', '规划 甲方案\n指标 甲\n  属性:约束性\n指标 乙\n  责‸', '责任部门', '  责任部门:‸'],
  [
    'a blank behind the colon',
    '规划 甲方案\n指标 甲\n  属性: 约束性\n指标 乙\n  责‸',
    '责任部门',
    '  责任部门: ‸',
  ],
])('goes on as the file is written: %s', (_, marked, label, expected) => {
  expect(lineAfter(label, atCursor(marked))).toBe(expected);
});

it('writes the words of fields in the script of the file', () => {
  const labels = (marked: string) => itemsAt(atCursor(marked)).map(({ label }) => label);
  expect(labels('規劃 甲方案\n指標 甲\n  屬性：‸')).toEqual(['約束性', '預期性']);
  expect(labels('plan A\nindicator A\n  property: ‸')).toEqual(['binding', 'expected']);
  expect(labels('規劃 甲方案\n指標 甲\n  2025年：‸')).toContain('不低於');
});

it('writes years as the file does', () => {
  const english = 'plan A 2023-2025\n  period: 2023-2025\nindicator A\n  2022: 1\n  ‸';
  expect(lineAfter('2025:', atCursor(english))).toBe('  2025: ‸');
  const mixed = 'plan A\n  period: 2023-2025\nindicator A\n  2022年: 1\n  ‸';
  expect(lineAfter('2025年:', atCursor(mixed))).toBe('  2025年: ‸');
});

it('takes the language of messages only where the file shows none', () => {
  const labels = (text: string, language: 'zh' | 'en') =>
    itemsAt(atCursor(text), { language }).map(({ label }) => label);
  expect(labels('‸', 'zh')).toContain('规划');
  expect(labels('‸', 'en')).toContain('plan');
  expect(labels('市民政局要求\n‸', 'en')).toContain('规划');
});

it('puts a blank before what comes right behind a colon or a bar that wants one', () => {
  expect(lineAfter('binding', atCursor('plan A\nindicator A\n  scope: b\n  property:‸'))).toBe(
    '  property: binding‸',
  );
  expect(lineAfter('约束性', atCursor('规划 甲\n| 指标 | 属性 |\n| 甲 |‸'))).toBe('| 甲 | 约束性‸');
});
