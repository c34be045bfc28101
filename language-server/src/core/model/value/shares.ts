import { Big } from 'big.js';
import { chineseInteger, numeralAt } from './numerals.ts';

/** A share said in words, in per cent. */
export interface Share {
  readonly percent: Big;
  readonly end: number;
}

/** What a share in words has in its first characters. */
const mayBeShare = /[全所成半分/]/;
const whole =
  /全(?:部|面|员|域)?覆盖|百分之百|(?<=覆盖(?:到|至)?(?:全[国省市州县区乡镇村])?)(?:所有|全部|全体)(?=\p{L})/uy;
const half = /一半|半数/y;
const tenths = /([\d一二两三四五六七八九])成([\d一二三四五六七八九半])?(?=$|[以左的])/y;
const fraction = /(\d{1,3})\/(\d{1,3})(?=$|以上|以下|以内|左右|的)/y;
const partsOf = /(\d{1,5}|[一二三四五六七八九十百千万]{1,4})分之/y;

/**
 * 全覆盖, 覆盖所有社区, 一半, 八成, 三分之二, 百分之八十, 2/3. Thirds and their like are rounded at 20 decimals of a per
 * cent: equal fractions stay equal, and one is compared rightly with any decimal a document writes.
 */
export function shareAt(text: string, at: number): Share | undefined {
  if (!mayBeShare.test(text.slice(at, at + 8))) return undefined;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const all = match(whole);
  if (all) return { percent: new Big(100), end: at + all[0].length };
  const part = match(half);
  if (part) return { percent: new Big(50), end: at + part[0].length };
  const ten = match(tenths);
  if (ten) {
    const tens = numeral(ten[1] as string).times(10);
    const rest = ten[2] === undefined ? 0 : ten[2] === '半' ? 5 : numeral(ten[2]);
    return { percent: tens.plus(rest), end: at + ten[0].length };
  }
  const slashed = match(fraction);
  if (slashed) {
    const [above, below] = [new Big(slashed[1] as string), new Big(slashed[2] as string)];
    return above.gt(0) && above.lt(below)
      ? { percent: above.times(100).div(below), end: at + slashed[0].length }
      : undefined;
  }
  const parts = match(partsOf);
  if (!parts) return undefined;
  const below = wholeNumber(parts[1] as string);
  const from = at + parts[0].length;
  const above = numeralAt(text, from);
  if (!below?.gt(0) || !above?.amount) return undefined;
  return { percent: above.amount.times(100).div(below), end: above.end };
}

function numeral(digit: string): Big {
  return numeralAt(digit, 0)?.amount ?? new Big(0);
}

/** 三, 百, 10: what 分之 divides by. */
function wholeNumber(written: string): Big | undefined {
  if (/^\d+$/.test(written)) return new Big(written);
  const integer = chineseInteger(written);
  return integer === undefined ? undefined : new Big(integer.toString());
}
