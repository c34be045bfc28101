import { Big } from 'big.js';
import type { Recurrence, Unit } from '../quantity.ts';
import type { FoldedText } from './fold.ts';
import { chineseInteger, numeralAt } from './numerals.ts';
import { units } from './unit-table.ts';
import { valueBegins, wordEnd } from './word-end.ts';
import { wordAt } from './word-table.ts';

/** What a rate is counted by: 每百户, 每10万人, 每个区. */
export interface Denominator {
  readonly count: Big;
  /** Without a classifier (每个区 → 区), simplified; empty where 1000, 10万 and their like stand alone (/10万). */
  readonly of: string;
  readonly text: string;
  readonly end: number;
}

const scaleRun = /[一二两三四五六七八九十百千万亿]{1,8}/y;
const classifier = /^[个名位](?=.)/;

/** The denominator at `at`, with or without 每 in front; undefined where none can be read. */
export function denominatorAt(folded: FoldedText, at: number): Denominator | undefined {
  const { chars } = folded;
  let end = chars[at] === '每' ? at + 1 : at;
  let count = new Big(1);
  const digits = /\d/.test(chars[end] ?? '') ? numeralAt(chars, end) : undefined;
  if (digits) {
    if (!digits.amount?.gt(0)) return undefined;
    count = digits.amount;
    end = digits.end;
  }
  scaleRun.lastIndex = end;
  const scale = scaleRun.exec(chars)?.[0];
  const factor = scale ? chineseInteger(scale) : undefined;
  // 千瓦时 is a unit, 千人 a thousand people
  if (scale && factor && !wordAt(units, chars, end)) {
    count = count.times(factor.toString());
    end += scale.length;
  }
  const unit = wordAt(units, chars, end)?.word ?? '';
  const nounEnd = wordEnd(chars, /^\p{L}/u.test(unit) ? end + unit.length : end, denominatorEnds);
  const of = chars.slice(end, nounEnd).replace(classifier, '');
  if (of === '' && !/^10{3,}$/.test(count.toFixed())) return undefined;
  return { count, of, text: folded.original.slice(at, nounEnd), end: nounEnd };
}

/** 30微克/立方米[和]55微克/立方米: the next number begins. */
const nextNumber = /[和及与或]\d/y;

function denominatorEnds(text: string, at: number): boolean {
  nextNumber.lastIndex = at;
  return nextNumber.test(text) || valueBegins(text, at);
}

const unscaledNumber = /\d+(?![\d万亿千])/y;
const noPowerOfTen = /(?!10*(?!\d))\d+/y;

/**
 * The denominator behind a / at `at`. Behind a bare number `/40个` is a second number, `/10万` is none; behind a word that
 * is no unit (29食品/30药品) what isn't counted by tens.
 */
export function denominatorBehind(
  folded: FoldedText,
  at: number,
  { text, dimension }: Pick<Unit, 'text' | 'dimension'>,
): Denominator | undefined {
  if (folded.chars[at] !== '/') return undefined;
  const second = text === '' ? unscaledNumber : noPowerOfTen;
  second.lastIndex = at + 1;
  const isSecond = (text === '' || dimension.startsWith('other:')) && second.test(folded.chars);
  return isSecond ? undefined : denominatorAt(folded, at + 1);
}

const stretches = new Map<string, Recurrence['period']>([
  ['年', 'year'],
  ['年度', 'year'],
  ['季', 'quarter'],
  ['季度', 'quarter'],
  ['月', 'month'],
  ['月度', 'month'],
  ['周', 'week'],
  ['星期', 'week'],
  ['天', 'day'],
  ['日', 'day'],
]);
const recurring =
  /每(?:半(年)|(\d{1,3}|[一二两三四五六七八九十]{1,3})?个?(年度?|季度?|月度?|周|星期|天|日))(?!级|均|岁)/y;

/** 每年, 每3年, 每两个月, 每半年 at `at`. */
export function recurrenceAt(
  folded: FoldedText,
  at: number,
): { recurrence: Recurrence; end: number } | undefined {
  recurring.lastIndex = at;
  const found = recurring.exec(folded.chars);
  if (!found) return undefined;
  const end = at + found[0].length;
  const text = folded.original.slice(at, end);
  if (found[1]) return { recurrence: { every: 6, period: 'month', text }, end };
  const every = found[2] === undefined ? 1 : Number(chineseInteger(found[2]) ?? found[2]);
  const period = stretches.get(found[3] as string);
  return period && every > 0 ? { recurrence: { every, period, text }, end } : undefined;
}

/** A denominator that is a stretch of time says how often: 10次/年. */
export function recurrenceOf(per: Omit<Denominator, 'end'>): Recurrence | undefined {
  const period = stretches.get(per.of);
  const every = per.count.toNumber();
  return period && Number.isInteger(every) ? { every, period, text: per.text } : undefined;
}
