import { Big } from 'big.js';
import { oncePerText } from '../model/once-per.ts';
import type { Comparator, Quantity, Value } from '../model/quantity.ts';
import { type FoldedText, spanOf } from '../model/value/fold.ts';
import { parseValue } from '../model/value/parse.ts';
import { unitOf } from '../model/value/units.ts';
import { wordsBefore } from '../model/value/words.ts';
import type { Figure } from './figure.ts';

/** What a figure says, read as the value of an indicator is; undefined where it can't be. */
export function quantityOf(folded: FoldedText, figure: Figure): Quantity | undefined {
  const whole = read(folded, figure.from, figure.to);
  if (whole) return reaches.test(folded.chars.slice(figure.to, figure.to + 4)) ? passed(whole) : whole;
  // 至少引进培育1家: the number by itself, bound by the word further in front
  const number = read(folded, figure.number, figure.to);
  const meaning = figure.comparator === undefined ? undefined : wordsBefore.meanings.get(figure.comparator);
  if (!number || meaning?.kind !== 'comparator') return number;
  return bound(number, meaning.comparator, folded, figure.from, figure.to);
}

/** 迈上[3万亿元]新台阶: that much, or more. */
const reaches = /^新?(?:台阶|大关|关口|门槛)/;

function passed(quantity: Quantity): Quantity {
  return quantity.comparator === 'equal' ? { ...quantity, comparator: 'at-least' } : quantity;
}

/** How often all are covered: 每3年全覆盖一次. */
const rhythm = /^每\d*年/;

/** 全覆盖, 建有, 覆盖所有…: all of them, said in words. A rhythm that is none, 每0年, says nothing. */
export function allOf(folded: FoldedText, from: number, to: number): Quantity | undefined {
  const place = placeOf(folded, from, to);
  const often = rhythm.exec(folded.chars.slice(from, to))?.[0] ?? '';
  const value = [`${often}全覆盖`, '全覆盖'].map(coverage).find((each) => each.kind === 'quantity');
  return value && { ...value, ...place };
}

const coverage = (words: string): Value => ofWords(words, () => parseValue(words, 0));
const ofWords = oncePerText<Value>(20);

/** 不低于上年度平均工资水平; undefined where that can't be read as a value. */
export function relativeOf(folded: FoldedText, from: number, to: number): Quantity | undefined {
  return read(folded, from, to);
}

/** What words without a number say: 动态清零, 应保尽保, 与经济增长同步. */
export interface Meaning {
  readonly comparator: Comparator;
  readonly amount: number;
  readonly unit: string;
}

/** A quantity said in such words; `of` is the level it is held against, what it was before where it names none. */
export function meant(
  { comparator, amount, unit }: Meaning,
  of: string | undefined,
  folded: FoldedText,
  from: number,
  to: number,
): Quantity {
  const number = new Big(amount);
  return {
    kind: 'quantity',
    comparator,
    low: number,
    high: number,
    unit: unitOf(unit),
    inWords: true,
    ...(unit === '倍' && { relativeTo: of ?? '基期' }),
    ...placeOf(folded, from, to),
  };
}

/** The same quantity with another comparator and another place in the text. */
export function bound(
  quantity: Quantity,
  comparator: Comparator,
  folded: FoldedText,
  from: number,
  to: number,
): Quantity {
  return { ...quantity, comparator, ...placeOf(folded, from, to) };
}

/** 200名（个）左右: the same, counted otherwise. */
const otherUnit = /[（(][^（()）\d]{1,3}[)）](?=以[上下内]|左右)/u;

/** 年均[分别]增长8%: says only that there are several. */
const inTurn = /^(年均)分别/;

function asOne(text: string): string {
  const counted = /[（(]/.test(text) ? text.replace(otherUnit, '') : text;
  return counted.startsWith('年均') ? counted.replace(inTurn, '$1') : counted;
}

function read(folded: FoldedText, from: number, to: number): Quantity | undefined {
  const place = placeOf(folded, from, to);
  const value = parseValue(asOne(place.text), place.span.start);
  return value.kind === 'quantity' ? { ...value, ...place } : undefined;
}

/** As written, without the blanks of a hard-wrapped text. */
function placeOf(folded: FoldedText, from: number, to: number): Pick<Quantity, 'text' | 'span'> {
  return { text: folded.original.slice(from, to), span: spanOf(folded, from, to) };
}
