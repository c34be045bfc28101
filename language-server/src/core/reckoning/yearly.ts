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
import { type YearsOfPlan, yearsSpokenOf, yearsToTheEnd } from './years.ts';

const eachYear = /(?:每年|年均|平均每年|每年平均|逐年)(?![^,;]*[,;])[^,;:\d]{0,24}$/u;
/** 三年共, 期间累计: all the years together. */
const inAll =
  /(?:年(?:内|间|来)?(?:共计?|累计|总计|合计|总共)|期间?(?:共计?|累计|总计|合计|总共)|(?:累计|共计?|总计|合计|总共))[^,;:\d]{0,24}$|(?:规划|计划|行动|实施|十[一二三四五六七八九]五["”]?(?:时)?)期(?:间|内)?[^,;:\d均]{0,24}$|(?<![\d第每近前])(?:\d{1,2}|[两二三四五六七八九十])年(?:内|间)?[^,;:\d均]{0,24}$/u;

/** 累计达到: what was there before may be counted too. */
const mayBeLevel = /达|总[数量]|[拥保]有/u;

/** 每年培育6000家，三年共培育2万家: so many each year, over so many years, against what is said to come of it. */
export function reckonYearly(
  folded: FoldedText,
  amounts: readonly WrittenAmount[],
  period: YearsOfPlan | undefined,
): Reckoning[] {
  const { chars } = folded;
  if (!/每年|年均/u.test(chars)) return [];
  const before = (amount: WrittenAmount) => chars.slice(Math.max(0, amount.from - 36), amount.from);
  return amounts.flatMap((each, at) => {
    if (!eachYear.test(before(each)) || isUpsideDown(each)) return [];
    const total = amounts
      .slice(Math.max(0, at - 4), at + 5)
      .find(
        (other) =>
          other !== each &&
          Math.abs(other.from - each.from) < 60 &&
          !isUpsideDown(other) &&
          areComparable(other, each) &&
          (inAll.test(before(other)) || isLikewise(before(each), before(other))) &&
          !eachYear.test(before(other)),
      );
    const spoken = total && yearsSpokenOf(chars, period);
    const years = spoken ?? yearsToTheEnd(chars, period);
    if (!total || !years || years < 2 || !isOneThing(chars, each, total)) return [];
    const reckoning = reckonTotal(folded, each, total, years);
    // 到2025年累计 may count what was there before the plan
    const isSure =
      isLikewise(before(each), before(total)) || (spoken !== undefined && !mayBeLevel.test(before(total)));
    return [isSure || reckoning.agrees ? reckoning : { ...reckoning, isDoubtful: true as const }];
  });
}

/** What is done anew each year, and so adds up: 新增总部企业. */
const doneAnew =
  /(?:新增|净增|新建|改建|扩建|建成|培育|引进|开工|改造|完成|创建|培训|招收|发展)[^,;:\d约近超达至不]{2,14}(?=(?:约|近|超过?|达到?|不少于|不低于|至少)?$)/u;
const atTheEnd = /(?:到|至)[^,;]{2,8}[年末][底末]?,?[^,;]*$|(?:期间|期内|时期),?[^,;]*$/u;

/** 每年新增企业20家，到2030年新增企业200家: the same is done, once of a year and once of all of them. */
function isLikewise(each: string, total: string): boolean {
  const [one, other] = [doneAnew.exec(each)?.[0], doneAnew.exec(total)?.[0]];
  return one !== undefined && one === other && atTheEnd.test(total);
}

/** A rate on top of the one before adds up otherwise. */
const ofGrowth = /增[长速幅]|递增|提[高升]|下降|降低|减少|上升|利率|涨/u;

function clauseOf(chars: string, { from }: WrittenAmount): string {
  return /[^,;:]*$/u.exec(chars.slice(Math.max(0, from - 40), from))?.[0] ?? '';
}

/** Growth in % adds up otherwise, and what stands between two other figures may be of something else. */
function isOneThing(chars: string, each: WrittenAmount, total: WrittenAmount): boolean {
  if (each.unit.dimension === 'share' && ofGrowth.test(clauseOf(chars, each) + clauseOf(chars, total)))
    return false;
  if (['multiple', 'months', 'number'].includes(each.unit.dimension) || each.unit.per) return false;
  const between = chars.slice(Math.min(each.to, total.to), Math.max(each.from, total.from));
  return !/[;:]|其中/u.test(between);
}

function reckonTotal(
  folded: FoldedText,
  each: WrittenAmount,
  total: WrittenAmount,
  years: number,
): Reckoning {
  const isExact = each.isWhole && total.isWhole && each.unit.text === total.unit.text;
  const reckoned = times(intervalOf(each, { isExact }), years);
  const said = intervalOf(total, { isExact });
  const isMore = said.low.gt(reckoned.high);
  const isLess = said.high.lt(reckoned.low);
  const agrees =
    meet(reckoned, said) ||
    (isMore && (each.bound === 'floor' || total.bound === 'ceiling')) ||
    (isLess && (each.bound === 'ceiling' || total.bound === 'floor'));
  const unit = total.unit;
  const result = inUnit(middleOf(times(pointOf(each), years)).div(unit.factor), unit.text);
  const [a, b] = [textOf(folded, each), textOf(folded, total)];
  return {
    kind: 'yearly',
    span: placeOf(folded, total),
    from: [placeOf(folded, each)],
    result,
    agrees,
    message: {
      zh: `每年${a}，${years}年是${result.zh}，这里写${b}${agrees ? '' : '：请核对每年的数、年数和总数'}`,
      en: `${a} each year make ${result.en} in ${years} years; ${b} is said${agrees ? '' : ', so check the yearly number, the years and the total'}`,
    },
  };
}
