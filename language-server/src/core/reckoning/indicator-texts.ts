import { Big } from 'big.js';
import { isMeasured, type MeasuredValue } from '../model/measured-values.ts';
import type { Indicator } from '../model/plan.ts';
import { fold, spanOf } from '../model/value/fold.ts';
import { inUnit } from './amount-words.ts';
import { mayBeOff, reckonForms } from './points.ts';
import { boundOf } from './quantity-intervals.ts';
import type { Reckoning } from './reckoning.ts';
import type { YearsOfPlan } from './years.ts';

/** 175（每年45）: so many in all, and so many in each year. */
const eachInBrackets =
  /\((?:每年|年均|平均每年)(?:新增|增加)?(?<bound>约|不少于|超过)?(?<each>\d+(?:\.\d+)?)[^()\d%]{0,4}\)$/u;

/** What the values of an indicator invite to reckon in themselves: 提高1%个百分点, 175（每年45）. */
export function reckonTexts(indicator: Indicator, period: YearsOfPlan | undefined): Reckoning[] {
  return indicator.values
    .filter(isMeasured)
    .flatMap((value) => [
      ...(mayBeOff(value.value.text) ? reckonForms(fold(value.value.text, value.value.span.start)) : []),
      ...(period && value.role === 'target' && value.year === period.end
        ? reckonEach(value, period.end - period.start + 1)
        : []),
    ]);
}

function reckonEach({ value }: MeasuredValue, years: number): Reckoning[] {
  if (!value.text.includes('年')) return [];
  const folded = fold(value.text, value.span.start);
  const match = eachInBrackets.exec(folded.chars);
  const { each, bound } = match?.groups ?? {};
  if (!match || !each || years < 2 || !value.low.eq(value.high)) return [];
  const all = new Big(each).times(years);
  const slack = new Big(10)
    .pow(-(each.split('.')[1]?.length ?? 0))
    .div(2)
    .times(each.includes('.') ? years : 0);
  const said = value.low;
  const isLess = said.lt(all.minus(slack));
  const isMore = said.gt(all.plus(slack));
  const isOpen = bound !== undefined || value.comparator === 'about';
  const agrees = (!isLess && !isMore) || isOpen || (isLess && boundOf(value) === 'floor');
  const result = inUnit(all, value.unit.text);
  return [
    {
      kind: 'yearly',
      span: value.span,
      from: [spanOf(folded, match.index, folded.chars.length)],
      result,
      agrees,
      message: {
        zh: `每年${each}，${years}年是${result.zh}，这里写${value.text}${agrees ? '' : '：请核对每年的数、年数和总数'}`,
        en: `${each} each year make ${result.en} in ${years} years; ${value.text} is said${agrees ? '' : ', so check the yearly number, the years and the total'}`,
      },
    },
  ];
}
