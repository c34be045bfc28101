import { asOwnWord } from '../text/own-words.ts';
import type { Script } from '../text/script.ts';

/** The first mark of each level of headings. */
const firstMarks: Readonly<Record<number, string>> = {
  0: '第一篇',
  1: '第一章',
  2: '第一节',
  3: '一、',
  4: '（一）',
  5: '1.',
  6: '（1）',
};

/** The mark of the first heading of a level, with the blank that goes with it; `1.` where the level has none. */
export function firstMark(level: number, script: Script): string {
  return asOwnWord(firstMarks[level] ?? '1.', script) + (level <= 2 ? ' ' : '');
}

const digits = '零一二三四五六七八九';

/** 1 to 99 as headings write them: 二, 十, 十二, 二十; other numbers in digits. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}

/** A heading's mark with another number in it, spelt as the mark was: `（三）` and 4 → `（四）`. */
export function withNumber(mark: string, number: number): string {
  return mark.replace(/[0-9０-９]+|[〇零一二三四五六七八九十百]+/u, (numeral) => {
    if (/[0-9]/.test(numeral)) return String(number);
    if (/[０-９]/.test(numeral))
      return String(number).replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? digit);
    return chineseNumeral(number);
  });
}
