import type { FoldedText } from '../model/value/fold.ts';
import {
  areComparable,
  intervalOf,
  isUpsideDown,
  placeOf,
  pointOf,
  textOf,
  type WrittenAmount,
} from './amount.ts';
import { inUnit } from './amount-words.ts';
import { meet, middleOf, times } from './interval.ts';
import type { Reckoning } from './reckoning.ts';

/** How often in a year. */
const rhythms: readonly (readonly [word: RegExp, often: number, zh: string, en: string])[] = [
  [/每个?月[^,;:\d]{0,16}$/u, 12, '每月', 'a month'],
  [/每个?季度?[^,;:\d]{0,16}$/u, 4, '每季度', 'a quarter'],
  [/每半年[^,;:\d]{0,16}$/u, 2, '每半年', 'each half-year'],
];
/** ，全年不少于 */
const inTheYear = /^[^,;:()\d]{0,10},(?:全年|每年|年内|一年)[^,;:\d]{0,14}$/u;

/** 每月2次，全年24次: so many in each part of the year, and in all of it. */
export function reckonRhythms(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  const { chars } = folded;
  if (!/每个?[月季半]/u.test(chars)) return [];
  return amounts.flatMap((each, at) => {
    const total = amounts[at + 1];
    const before = chars.slice(Math.max(0, each.from - 24), each.from);
    const [, often, zh, en] = rhythms.find(([word]) => word.test(before)) ?? [];
    if (!often || !total || !areComparable(each, total) || isUpsideDown(each) || isUpsideDown(total))
      return [];
    if (!inTheYear.test(chars.slice(each.to, total.from))) return [];
    const isExact = each.isWhole && total.isWhole;
    const reckoned = times(intervalOf(each, { isExact }), often);
    const said = intervalOf(total, { isExact });
    const isMore = said.low.gt(reckoned.high);
    const agrees =
      meet(reckoned, said) ||
      (isMore && (each.bound === 'floor' || total.bound === 'ceiling')) ||
      (!isMore && (each.bound === 'ceiling' || total.bound === 'floor'));
    const result = inUnit(middleOf(times(pointOf(each), often)).div(total.unit.factor), total.unit.text);
    const [a, b] = [textOf(folded, each), textOf(folded, total)];
    return [
      {
        kind: 'yearly' as const,
        span: placeOf(folded, total),
        from: [placeOf(folded, each)],
        result,
        agrees,
        message: {
          zh: `${zh}${a}，全年是${result.zh}，这里写${b}${agrees ? '' : '：请核对这两个数'}`,
          en: `${a} ${en} make ${result.en} in the year; ${b} is said${agrees ? '' : ', so check the two numbers'}`,
        },
      },
    ];
  });
}
