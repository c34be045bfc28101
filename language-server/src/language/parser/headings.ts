import { simplified, simplifiedUnit } from '../../core/text/simplified.ts';
import { skipBlanks } from './characters.ts';
import { numeralValue } from './numerals.ts';

/** The mark a numbered heading begins with. */
export interface HeadingMark {
  /** 0 第X篇/编/部分, 1 第X章, 2 第X节, 3 一、, 4 （一）, 5 1., 6 （1）. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly end: number;
  readonly number: number;
}

const numerals = '〇零一二三四五六七八九十百';
const arabic = '0123456789０１２３４５６７８９';
const ordinal = `^第([${numerals}]{1,5}|[${arabic}]{1,3})`;

/**
 * One pattern a level, and what it begins with; the first group is the number. A sentence begins with 第一部分 too, so a
 * title stands apart from it.
 */
const patterns = [
  { level: 0, first: '第', pattern: new RegExp(`${ordinal}(?:[编篇]|部分(?=[\\s　:：]|$))`, 'u') },
  { level: 1, first: '第', pattern: new RegExp(`${ordinal}章`, 'u') },
  { level: 2, first: '第', pattern: new RegExp(`${ordinal}节`, 'u') },
  { level: 3, first: numerals, pattern: new RegExp(`^([${numerals}]{1,5})[、．.﹒]`, 'u') },
  { level: 4, first: '（(〔', pattern: new RegExp(`^[（(〔]([${numerals}]{1,5})[）)〕]`, 'u') },
  { level: 5, first: arabic, pattern: /^([0-9０-９]{1,3})[.．﹒、](?![0-9０-９])/u },
  { level: 6, first: '（(', pattern: /^[（(]([0-9０-９]{1,3})[）)]/u },
] as const;

const byFirst = new Map<number, (typeof patterns)[number][]>();
for (const each of patterns) {
  for (const char of each.first) {
    const unit = char.charCodeAt(0);
    byFirst.set(unit, [...(byFirst.get(unit) ?? []), each]);
  }
}

/** Longer than the longest of them. */
const enoughForMark = 10;

/** The heading mark at `start`, if the line `start..end` is a heading whatever stands above it. */
export function headingMark(text: string, start: number, end: number): HeadingMark | undefined {
  const mark = markAt(text, start, end);
  return mark && (mark.level > 2 || isTitle(text, mark.end, end)) ? mark : undefined;
}

/** The same where the title may be a sentence: one that nothing but its number tells from prose. */
export function markAt(text: string, start: number, end: number): HeadingMark | undefined {
  const possible = byFirst.get(simplifiedUnit(text.charCodeAt(start)));
  if (!possible) return undefined;
  const read = simplified(text.slice(start, Math.min(start + enoughForMark, end)));
  for (const { level, pattern } of possible) {
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
