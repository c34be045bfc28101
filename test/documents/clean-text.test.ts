import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText, oneLine } from '../../language-server/src/documents/clean-text.ts';
import { anyText } from './arbitrary.ts';
import { parseXml } from './xml.ts';

it.each([
  ['甲\r\n乙\r丙\u2028丁', '甲\n乙\n丙\n丁'],
  ['甲\u0000\u0008乙\ufffe', '甲乙'],
  ['甲\ud800乙', '甲\ufffd乙'],
  ['𠮷\t　', '𠮷\t　'],
])('cleanText(%j)', (text, clean) => expect(cleanText(text)).toBe(clean));

it('oneLine joins lines with a space', () => expect(oneLine('主要 \r\n 指标')).toBe('主要 指标'));

it('cleaned text may stand in XML, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(() => parseXml(`<a>${clean.replace(/[&<]/g, '')}</a>`)).not.toThrow();
    }),
  );
});
