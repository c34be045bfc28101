import { simplified } from '../../core/text/simplified.ts';
import { numeralValue } from './numerals.ts';

/** The mark a numbered heading begins with. */
export interface HeadingMark {
  /** 1 第X章/编, 2 第X节, 3 一、, 4 （一）, 5 1., 6 （1）. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly end: number;
  readonly number: number;
}

const numeral = '[〇零一二三四五六七八九十百]';

/** One pattern a level; the first group is the number. */
const patterns = [
  [1, new RegExp(`^第(${numeral}{1,5}|[0-9０-９]{1,3})[章编篇]`, 'u')],
  [2, new RegExp(`^第(${numeral}{1,5}|[0-9０-９]{1,3})节`, 'u')],
  [3, new RegExp(`^(${numeral}{1,5})[、．.﹒]`, 'u')],
  [4, new RegExp(`^[（(〔](${numeral}{1,5})[）)〕]`, 'u')],
  [5, /^([0-9０-９]{1,3})[.．﹒、](?![0-9０-９])/u],
  [6, /^[（(]([0-9０-９]{1,3})[）)]/u],
] as const;

/** Longer than the longest of them. */
const enoughForMark = 8;

/** Sentences begin with 第一章 too (`第一章规定…，`): a heading of these levels is short and holds no sentence. */
const sentence = /[，。；,;]/;

/** The heading mark at `start`, if the line `start..end` is a heading. */
export function headingMark(text: string, start: number, end: number): HeadingMark | undefined {
  const first = text.charCodeAt(start);
  const mayBeMark = first < 0x80 ? first === 0x28 || (first >= 0x30 && first <= 0x39) : first >= 0x3000;
  if (!mayBeMark) return undefined;
  const read = simplified(text.slice(start, start + enoughForMark));
  for (const [level, pattern] of patterns) {
    const match = pattern.exec(read);
    if (!match || start + match[0].length > end) continue;
    const number = numeralValue(match[1] as string);
    if (Number.isNaN(number)) continue;
    const markEnd = start + match[0].length;
    if (level <= 2 && (end - start > 40 || sentence.test(text.slice(markEnd, end)))) return undefined;
    return { level, end: markEnd, number };
  }
  return undefined;
}
