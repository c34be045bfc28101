import { charTest } from '../../text/char-table.ts';
import { units } from './unit-table.ts';
import { wordAt } from './word-table.ts';
import { wordsBefore, wordsBehind } from './words.ts';

const isLetter = charTest(/[\p{L}\p{M}²³·°'"“”‘’$¥€£]/u);
const isNumeral = charTest(/[\d一二两三四五六七八九十百千半]/u);
const isChineseDigit = charTest(/[一二两三四五六七八九十百千半]/);
const fewChineseDigits = /[一二两三四五六七八九十百千半]{1,8}/y;

/** The end of the word at `at`: its letters, up to the place where something else begins. */
export function wordEnd(text: string, at: number, endsAt: (text: string, at: number) => boolean): number {
  let end = at;
  while (isLetter(text, end) && !endsAt(text, end)) end++;
  return end;
}

/** The end of a noun phrase at `at`: as above, what stands in brackets included. */
export function phraseEnd(text: string, at: number, endsAt: (text: string, at: number) => boolean): number {
  for (let from = at; ; ) {
    const end = wordEnd(text, from, endsAt);
    const close = text[end] === '(' && end > at ? closingBracket(text, end) : -1;
    if (close < 0) return end;
    from = close + 1;
  }
}

/** The place of the ) that closes the ( at `open`, others within passed over; -1 where none does. */
export function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

/** Whether a word that binds a number stands here: 以上, 左右, 不低于. Those of one character don't count. */
export function bindsBehind(text: string, at: number): boolean {
  if ((wordAt(wordsBehind, text, at)?.word.length ?? 0) > 1) return true;
  const before = wordAt(wordsBefore, text, at);
  return before !== undefined && before.word.length > 1 && before.meaning.kind === 'comparator';
}

/**
 * Whether a value begins here: a word such as 至少, 建成, 提高, or a numeral with its unit (每户一个). 培训 and
 * its like begin nouns too (每个培训中心), so they count only in front of a numeral.
 */
export function valueBegins(text: string, at: number): boolean {
  const before = wordAt(wordsBefore, text, at);
  if (before && before.word.length > 1) {
    const { meaning, word } = before;
    return meaning.kind !== 'verb' || !meaning.beginsNouns || isNumeral(text, at + word.length);
  }
  if ((wordAt(wordsBehind, text, at)?.word.length ?? 0) > 1) return true;
  if (!isChineseDigit(text, at)) return false;
  fewChineseDigits.lastIndex = at;
  const digits = fewChineseDigits.exec(text)?.[0];
  return digits !== undefined && wordAt(units, text, at + digits.length) !== undefined;
}
