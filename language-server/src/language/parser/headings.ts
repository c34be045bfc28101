import { simplified } from '../../core/text/simplified.ts';
import { skipBlanks } from './characters.ts';
import { numeralValue } from './numerals.ts';

/** The mark a numbered heading begins with. */
export interface HeadingMark {
  /** 0 第X篇/编/部分, 1 第X章, 2 第X节, 3 一、, 4 （一）, 5 1., 6 （1）. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly end: number;
  readonly number: number;
}

const numeral = '[〇零一二三四五六七八九十百]';
const ordinal = `^第(${numeral}{1,5}|[0-9０-９]{1,3})`;

/** One pattern a level; the first group is the number. A sentence begins with 第一部分 too, so a title stands apart from it. */
const patterns = [
  [0, new RegExp(`${ordinal}(?:[编篇]|部分(?=[\\s　:：]|$))`, 'u')],
  [1, new RegExp(`${ordinal}章`, 'u')],
  [2, new RegExp(`${ordinal}节`, 'u')],
  [3, new RegExp(`^(${numeral}{1,5})[、．.﹒]`, 'u')],
  [4, new RegExp(`^[（(〔](${numeral}{1,5})[）)〕]`, 'u')],
  [5, /^([0-9０-９]{1,3})[.．﹒、](?![0-9０-９])/u],
  [6, /^[（(]([0-9０-９]{1,3})[）)]/u],
] as const;

/** Longer than the longest of them. */
const enoughForMark = 10;

/** The heading mark at `start`, if the line `start..end` is a heading whatever stands above it. */
export function headingMark(text: string, start: number, end: number): HeadingMark | undefined {
  const mark = markAt(text, start, end);
  return mark && (mark.level > 2 || isTitle(text, mark.end, end)) ? mark : undefined;
}

/** The same where the title may be a sentence: one that nothing but its number tells from prose. */
export function markAt(text: string, start: number, end: number): HeadingMark | undefined {
  const first = text.charCodeAt(start);
  const mayBeMark = first < 0x80 ? first === 0x28 || (first >= 0x30 && first <= 0x39) : first >= 0x3000;
  if (!mayBeMark) return undefined;
  const read = simplified(text.slice(start, Math.min(start + enoughForMark, end)));
  for (const [level, pattern] of patterns) {
    const match = pattern.exec(read);
    if (!match) continue;
    const number = numeralValue(match[1] as string);
    if (!Number.isNaN(number)) return { level, end: start + match[0].length, number };
  }
  return undefined;
}

/**
 * Sentences begin with 第一章 too (`第一章规定…，`): a heading of these levels is short and holds no sentence. One that
 * stands apart from its number may be long, and have two halves (`第一篇 立足…，建设…`).
 */
function isTitle(text: string, markEnd: number, end: number): boolean {
  const isApart = skipBlanks(text, markEnd, end) > markEnd;
  const title = text.slice(markEnd, end);
  return title.length <= (isApart ? 60 : 36) && !(isApart ? /[。；;]/u : /[，。；,;]/u).test(title);
}
