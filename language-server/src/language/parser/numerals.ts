import { isHan } from '../../core/text/char-table.ts';

const digits: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // biome-ignore format: a table

/** The value of a heading's numeral up to 九百九十九, or of Arabic digits (full-width too); NaN if it is none. */
export function numeralValue(numeral: string): number {
  if (!isHan(numeral.charCodeAt(0))) {
    const ascii = numeral.normalize('NFKC');
    if (/^\d+$/.test(ascii)) return Number(ascii);
  }
  let total = 0;
  let digit = -1;
  for (const char of numeral) {
    if (char === '十' || char === '百') {
      total += (digit < 0 ? 1 : digit) * (char === '十' ? 10 : 100);
      digit = -1;
    } else {
      const value = digits[char];
      if (value === undefined || (digit > 0 && value !== 0)) return Number.NaN;
      digit = value;
    }
  }
  return total + Math.max(digit, 0);
}

/** The value of digits read one by one, in either width or Chinese: 2025, ２０２５, 二〇二五. */
export function digitsValue(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  return Number([...written.normalize('NFKC')].map((char) => digits[char] ?? char).join(''));
}
