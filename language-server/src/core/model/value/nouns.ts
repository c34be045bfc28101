import type { Draft } from './draft.ts';
import { shareAt } from './shares.ts';
import { bindsBehind, phraseEnd, valueBegins, wordEnd } from './word-end.ts';
import { wordAt } from './word-table.ts';
import { wordsBefore } from './words.ts';

/** Longer ones are sentences. */
const longest = 60;
const nameOfShare = /.*(?:.率|占比|比例|比重|满意度)/u;
const shareOrMultiple = /\d[\d.]*[%‰倍]/y;
const nameOfTotal = /(?:总[数量额]|数量|[人户]数)$/u;
/** 全国前10%: a rank. */
const endsWithRank = /[前第]$/u;
const amountOfSomething = /(?:水平|平均[值数]|均值|工资|收入|(?:工资|薪酬|低保|保障|补贴|补助)标准)$/u;

/** 覆盖率 in `覆盖率达到90%`: it says what the number is of, and binds nothing. The same place where none stands. */
export function shareNameEnd(chars: string, at: number, draft: Draft): number {
  if (draft.named) return at;
  const end = wordEnd(chars, at, (text, place) => place > at + longest || saysOfNumber(text, place));
  const name = nameOfShare.exec(chars.slice(at, end))?.[0] ?? '';
  if (name) draft.named = true;
  return at + name.length;
}

function saysOfNumber(chars: string, at: number): boolean {
  const found = wordAt(wordsBefore, chars, at);
  return found !== undefined && found.word.length > 1 && !['verb', 'filler'].includes(found.meaning.kind);
}

/**
 * 全市村总数 in `不低于全市村总数2%`: what a share is of, said without 的. Without a comparator only what
 * names a total: 城镇90% says where. 高于全省平均水平5% is a difference, and no share of it.
 */
export function referenceEnd(chars: string, at: number, { comparator }: Draft): number {
  const end = phraseEnd(
    chars,
    at,
    (text, place) => place > at + longest || text[place] === '每' || binds(text, place),
  );
  const noun = chars.slice(at, end);
  if (endsWithRank.test(noun)) return at;
  shareOrMultiple.lastIndex = end;
  if (!shareOrMultiple.test(chars)) return at;
  const isBound = comparator === 'at-least' || comparator === 'at-most';
  return nameOfTotal.test(noun) || isBound ? end : at;
}

/** 示范社区 in `建成示范社区5个`: what is brought about, up to where its number or a word in front of it begins. */
export function objectEnd(chars: string, at: number): number {
  const end = phraseEnd(chars, at, (text, place) => place > at + longest || beginsAmount(text, place));
  return end < chars.length && !endsWithRank.test(chars.slice(at, end)) ? end : at;
}

function beginsAmount(chars: string, at: number): boolean {
  if (chars[at] === '每' || valueBegins(chars, at) || shareAt(chars, at)) return true;
  const word = wordAt(wordsBefore, chars, at)?.word;
  return word !== undefined && /[\d[]/.test(chars[at + word.length] ?? '');
}

/** 最低 in 最低工资标准 binds nothing. */
function binds(chars: string, at: number): boolean {
  return chars[at] !== '最' && bindsBehind(chars, at);
}

/** Whether `noun` names an amount that something else may be held against: 全省平均水平. */
export function isAmountOfSomething(noun: string): boolean {
  return noun.length <= longest && amountOfSomething.test(noun) && phraseEnd(noun, 0, binds) === noun.length;
}
