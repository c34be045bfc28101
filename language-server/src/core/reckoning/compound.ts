import { type FoldedText, spanOf } from '../model/value/fold.ts';
import { intervalOf, isUpsideDown, placeOf, textOf, type WrittenAmount } from './amount.ts';
import { numberText } from './amount-words.ts';
import { meet } from './interval.ts';
import type { Reckoning } from './reckoning.ts';
import { type YearsOfPlan, yearsSpokenOf } from './years.ts';

const yearly = /(?:年均|平均每年|每年)(?:增长|增速|递增)(?:为|达到?)?约?$/u;
/** ，五年累计增长 */
const inAll = /^(?:左右)?[,、](?:[^,;:()\d]{0,8})(?:累计|共|总共)(?:增长|增加)(?:约|近)?$/u;

/** 年均增长6%，五年累计增长50%: a rate each year on top of the one before. */
export function reckonCompound(
  folded: FoldedText,
  amounts: readonly WrittenAmount[],
  period: YearsOfPlan | undefined,
): Reckoning[] {
  const { chars } = folded;
  if (!chars.includes('累计') && !chars.includes('共')) return [];
  return amounts.flatMap((rate, at) => {
    const total = amounts[at + 1];
    if (!total || rate.unit.dimension !== 'share' || total.unit.dimension !== 'share') return [];
    if (isUpsideDown(rate) || isUpsideDown(total) || rate.bound === 'ceiling') return [];
    const before = chars.slice(Math.max(0, rate.from - 12), rate.from);
    if (!yearly.test(before) || !inAll.test(chars.slice(rate.to, total.from))) return [];
    const years = yearsSpokenOf(chars.slice(Math.max(0, rate.from - 40), total.to), period);
    return years && years > 1 && years <= 30 ? [reckonTotal(folded, rate, total, years)] : [];
  });
}

function reckonTotal(
  folded: FoldedText,
  rate: WrittenAmount,
  total: WrittenAmount,
  years: number,
): Reckoning {
  const { low, high } = intervalOf(rate);
  const grown = { low: low.plus(1).pow(years).minus(1), high: high.plus(1).pow(years).minus(1) };
  const said = intervalOf(total);
  const isMore = said.low.gt(grown.high);
  const agrees =
    meet(grown, said) || (isMore && rate.bound === 'floor') || (!isMore && total.bound === 'floor');
  const shown = `${numberText(rate.low.div(100).plus(1).pow(years).minus(1).times(100), 1)}%`;
  const [a, b] = [textOf(folded, rate), textOf(folded, total)];
  return {
    kind: 'growth',
    span: spanOf(folded, total.from, total.to),
    from: [placeOf(folded, rate)],
    result: { zh: `累计增长${shown}`, en: `${shown} in all` },
    agrees,
    message: {
      zh: `年均增长${a}，${years}年累计增长${shown}，这里写${b}${agrees ? '' : '：请核对年均数、年数和累计数'}`,
      en: `${a} a year is ${shown} in ${years} years; ${b} is said${agrees ? '' : ', so check the rate, the years and the total'}`,
    },
  };
}
