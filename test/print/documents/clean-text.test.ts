import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  cleanText,
  oneLine,
  printedTable,
  withBrokenHeadings,
} from '../../../language-server/src/print/documents/clean-text.ts';
import { anyText } from './arbitrary.ts';
import { parseXml } from './xml.ts';

it.each([
  ['甲\r\n乙\r丙\u2028丁', '甲\n乙\n丙\n丁'],
  ['甲\u0000\u0008乙\ufffe', '甲乙'],
  ['甲\ud800乙', '甲\ufffd乙'],
  ['𠮷\t　', '𠮷\t　'],
])('cleanText(%j)', (text, clean) => expect(cleanText(text)).toBe(clean));

it('oneLine joins lines with a space', () => expect(oneLine('主要 \r\n 指标')).toBe('主要 指标'));

it('a page has the year behind a value on a line of its own, as it has 目标值 in a heading', () => {
  const columns = (['center', 'left'] as const).map((align) => ({ heading: '2025年目标值', align }));
  const texts = [
    '≥30平方米（2025年）',
    '全覆盖（2025年）',
    '100% (2025)',
    '30个（标准）',
    '（2025年）',
    '计划（2023—2025年）',
  ];
  const rows = texts.map((text) => [0, 1].map((column) => ({ text, column })));
  const table = { title: '', columns, rows, notes: [] };
  const printed = printedTable(table);
  expect(printed.columns.map(({ heading }) => heading)).toEqual(['2025年\n目标值', '2025年\n目标值']);
  expect(printed.rows.map(([cell]) => cell?.text)).toEqual([
    '≥30平方米\n（2025年）',
    '全覆盖\n（2025年）',
    '100%\n(2025)',
    ...texts.slice(3),
  ]);
  expect(printed.rows.map(([, cell]) => cell?.text)).toEqual(texts);
  expect(withBrokenHeadings(table)).toEqual({ ...printed, rows });
});

it('cleaned text may stand in XML, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(() => parseXml(`<a>${clean.replace(/[&<]/g, '')}</a>`)).not.toThrow();
    }),
  );
});
