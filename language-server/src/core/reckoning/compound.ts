import { type FoldedText, spanOf } from '../model/value/fold.ts';
import { intervalOf, isUpsideDown, placeOf, textOf, type WrittenAmount } from './amount.ts';
import { numberText } from './amount-words.ts';
import { meet } from './interval.ts';
import type { Reckoning } from './reckoning.ts';
import { type YearsOfPlan, yearsSpokenOf } from './years.ts';

const yearly = /(?:年均|平均每年|每年)(?:增长|增速|递增)(?:为|达到?)?约?$/u;
const lead =
  '^(?:左右|以上)?[,、(](?:(?:到|至)?(?:19|20|21)\\d\\d年(?:底|末)?|[^,;:()\\d]{0,8}?)(?:[比较](?:19|20|21)\\d\\d年(?:底|末)?)?';
/** ，五年累计增长; ，到2025年比2020年增长 */
const inAll = new RegExp(
  `${lead}(?:(?:累计|共|总共)(?:增长|增加)|(?<=[两三四五六七八九十]年|年(?:底|末)?)(?:增长|增加))(?:约|近)?$`,
  'u',
);
/** ，五年翻一番 */
const doubled = new RegExp(`${lead}(?:实现)?(?<written>翻(?<times>一|两|二)?番)`, 'u');

/** 年均增长6%，五年累计增长50%: a rate each year on top of the one before. */
export function reckonCompound(
  folded: FoldedText,
  amounts: readonly WrittenAmount[],
  period: YearsOfPlan | undefined,
): Reckoning[] {
  const { chars } = folded;
  if (!/年均|每年/u.test(chars)) return [];
  return amounts.flatMap((rate, at) => {
    const doubling = reckonDoubled(folded, rate, period);
    if (doubling) return [doubling];
    const total = amounts[at + 1];
    if (!total || rate.unit.dimension !== 'share' || total.unit.dimension !== 'share') return [];
    if (isUpsideDown(rate) || isUpsideDown(total) || rate.bound === 'ceiling') return [];
    const before = chars.slice(Math.max(0, rate.from - 12), rate.from);
    if (!yearly.test(before) || !inAll.test(chars.slice(rate.to, total.from))) return [];
    const years = yearsOf(chars.slice(Math.max(0, rate.from - 40), total.to), period);
    return years && years > 1 && years <= 30 ? [reckonTotal(folded, rate, total, years)] : [];
  });
}

/** 到2025年比2020年, 五年 */
const fromYear = /(?:到|至)(?<to>(?:19|20|21)\d\d)年(?:底|末)?[比较](?<from>(?:19|20|21)\d\d)年/u;

function yearsOf(chars: string, period: YearsOfPlan | undefined): number | undefined {
  const { from, to } = fromYear.exec(chars)?.groups ?? {};
  return from && to ? Number(to) - Number(from) : yearsSpokenOf(chars, period);
}

/** 年均增长10%，五年翻一番: twice as much is 100 % more, give or take what the word leaves open. */
function reckonDoubled(
  folded: FoldedText,
  rate: WrittenAmount,
  period: YearsOfPlan | undefined,
): Reckoning | undefined {
  const { chars } = folded;
  const before = chars.slice(Math.max(0, rate.from - 12), rate.from);
  const match = doubled.exec(chars.slice(rate.to, rate.to + 40));
  if (!match || rate.unit.dimension !== 'share' || !yearly.test(before) || isUpsideDown(rate))
    return undefined;
  const years = yearsOf(chars.slice(Math.max(0, rate.from - 40), rate.to + match[0].length), period);
  if (!years || years < 2 || years > 30) return undefined;
  const times = match.groups?.times === '一' || match.groups?.times === undefined ? 2 : 4;
  const { low, high } = intervalOf(rate);
  const isLess =
    high
      .plus(1)
      .pow(years)
      .lt(times * 0.95) && rate.bound !== 'floor';
  const isMore = low
    .plus(1)
    .pow(years)
    .gt(times * 1.3);
  const shown = `${numberText(rate.low.div(100).plus(1).pow(years))}倍`;
  const end = rate.to + match[0].length;
  const [a, b] = [textOf(folded, rate), match.groups?.written ?? ''];
  const agrees = !isLess && !isMore;
  return {
    kind: 'growth',
    span: spanOf(folded, end - b.length, end),
    from: [placeOf(folded, rate)],
    result: { zh: shown, en: `${numberText(rate.low.div(100).plus(1).pow(years))} times as much` },
    agrees,
    message: {
      zh: `年均增长${a}，${years}年后是原来的${shown}，这里写“${b}”${agrees ? '' : '：请核对年均数和年数'}`,
      en: `${a} a year makes ${numberText(rate.low.div(100).plus(1).pow(years))} times as much in ${years} years; “${b}” is said${agrees ? '' : ', so check the rate and the years'}`,
    },
  };
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
