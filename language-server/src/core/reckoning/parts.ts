import { lastUpTo } from '../model/last-up-to.ts';
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
import { areComplements } from './complements.ts';
import { type AmountInterval, middleOf, sumOf } from './interval.ts';
import { type Part, partsBehind, yearAlone } from './parts-list.ts';
import type { Reckoning } from './reckoning.ts';

const marker =
  /其中|(?:分解|分配|分摊)(?:任务|目标|指标|情况|方案|下达|落实|安排){0,2}(?:(?:到|至|给)[^,;:。()\d]{1,12}[:,]|到|至|给|为|如下:|:)|(?:分|逐|各)(?:年度?|区县?|县区?|地区|阶段|批次?|期)[^,;:。()\d]{0,6}[:,为]|依次(?:安排|实施|推进|建设|完成|为|是|分别为)|逐年(?:安排|实施|建设|完成|为|是|分别为)/gu;
/** What has parts that add up. */
const additive =
  /^(?:things|people|households|events|visits|area|length|mass|money|volume|energy|power)(?::|$)/u;
/** 人均, 收入, 最高补助: an amount for each, of which others have more. */
const notAdditive =
  /[均每价]|率(?!先)|指数|密度|浓度|强度|居民[^,;]{0,6}收入|工资|寿命|(?<!高)标准(?!化)|补[助贴]|奖[励补]|给予|最[高多大低]|单[个户体]|(?<!高)水平/u;
const saysAll = /分解|分配|分摊|分别|^[分逐各依]/u;
/** More figures than any list has. */
const mostParts = 100;

/** A whole and what is said to be of it: A共100个，其中B60个、C50个; 分解到各县：…. */
export function reckonParts(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  return [...reckonMarked(folded, amounts), ...reckonUnmarked(folded, amounts)];
}

/** 共100家，公办60家、民办40家: two that leave nothing over need no 其中; nor do those in a bracket, to be more than all. */
function reckonUnmarked(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  const { chars } = folded;
  return amounts.flatMap((whole, at) => {
    const mark = /^[^,;:()\d]{0,6}(?<mark>[,:(])/u.exec(chars.slice(whole.to, whole.to + 7));
    if (!mark || !isAdditive(chars, whole)) return [];
    const isBracketed = mark.groups?.mark === '(';
    if (!isBracketed && !saysWhole.test(chars.slice(Math.max(0, whole.from - 14), whole.from))) return [];
    const from = whole.to + mark[0].length;
    const list = partsBehind(chars, amounts.slice(at + 1, at + 1 + mostParts), from);
    const { parts, isOpen } = list;
    if (marksOfParts.test(list.text) || !parts.every(({ amount }) => areComparable(amount, whole))) return [];
    const leavesNothing = parts.length === 2 && areComplements(namesOf(parts));
    const isList = isBracketed && parts.length > 1 && parts.every(({ name }) => isNameOfPart.test(name));
    return leavesNothing || isList ? reckonWhole(folded, whole, parts, isOpen, leavesNothing) : [];
  });
}

const saysWhole = /[共总][^,;]{0,12}$|人口[^,;]{0,6}$/u;
/** What another way of reading parts is for. */
const marksOfParts = /其中|分解|分配|分摊|依次|逐年|每|[人户]均/u;
const isNameOfPart = /^\p{Script=Han}{2,10}$/u;

function reckonMarked(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  const { chars } = folded;
  return [...chars.matchAll(marker)].flatMap(({ index, 0: word }) => {
    const last = lastUpTo(amounts, index, ({ from }) => from);
    const list = partsBehind(chars, amounts.slice(last + 1, last + 1 + mostParts), index + word.length);
    const first = list.parts[0];
    if (!first) return [];
    const whole = amounts
      .slice(Math.max(0, last - 3), last + 1)
      .findLast((each) => each.to <= index && index - each.to <= 40 && areComparable(each, first.amount));
    if (!whole || !isAdditive(chars, whole)) return [];
    return reckonWhole(folded, whole, list.parts, list.isOpen, saysAll.test(word + list.text));
  });
}

function isAdditive(chars: string, whole: WrittenAmount): boolean {
  if (whole.unit.per || !additive.test(whole.unit.dimension) || isUpsideDown(whole)) return false;
  const clause =
    chars
      .slice(Math.max(0, whole.from - 24), whole.from)
      .split(/[,;。]/u)
      .at(-1) ?? '';
  return !notAdditive.test(clause);
}

/** Few things are counted out to the last one; so many and no more. */
const few = 50;

function reckonWhole(
  folded: FoldedText,
  whole: WrittenAmount,
  parts: readonly Part[],
  isOpen: boolean,
  isSaidOfAll: boolean,
): Reckoning[] {
  const like = parts.filter(({ amount }) => areComparable(amount, whole) && !isUpsideDown(amount));
  if (like.length === 0 || like.some(({ amount }) => amount.bound === 'ceiling')) return [];
  const amounts = like.map(({ amount }) => amount);
  const years = like.filter(({ name }) => yearAlone.test(name)).length;
  const isRunning = amounts.at(-1)?.low.eq(whole.low);
  // 2023年30个、2024年60个、2025年100个 counts on; one year of several is no part that others complete
  if (years > 0 && (years < like.length || years < 2 || isRunning)) return [];
  const isExact = [whole, ...amounts].every(({ isWhole }) => isWhole);
  const total = intervalOf(whole, { isExact });
  const sum = sumOf(amounts.map((each) => intervalOf(each, { isExact })));
  const isMore = whole.bound !== 'floor' && sum.low.gt(total.high);
  if (isMore && like.length > 1 && mayOverlap(like)) return [];
  const isLess = whole.bound !== 'ceiling' && sum.high.lt(total.low) && !isOpen && like.length > 1;
  const all = isSaidOfAll || areComplements(namesOf(like));
  const isNearly = isExact && isCount(whole) && isBut(sum, total);
  const isFault = isMore || (isLess && (all || isNearly));
  // what is less than the whole and not said to be all of it says nothing
  if (!isFault && (isLess || sum.high.lt(total.low))) return [];
  const point = sumOf(amounts.map(pointOf));
  const result = inUnit(middleOf(point).div(whole.unit.factor), whole.unit.text);
  const written = textOf(folded, whole);
  const list = amounts.map((each) => textOf(folded, each)).join('+');
  const verdict = isMore
    ? ['，比总数多', ', which is more']
    : isLess
      ? ['，比总数少', ', which is less']
      : ['', ''];
  return [
    {
      kind: 'parts',
      span: placeOf(folded, like.length === 1 && isMore ? (amounts[0] as WrittenAmount) : whole),
      from: (like.length === 1 && isMore ? [whole] : amounts).map((each) => placeOf(folded, each)),
      result,
      agrees: !isFault,
      message: {
        zh: `${like.length > 1 ? `各部分之和${list}=${result.zh}` : `其中的一部分是${result.zh}`}，总数写${written}${isFault ? `${verdict[0]}：请核对各数，或写明是否有遗漏、重复` : ''}`,
        en: `${like.length > 1 ? `The parts (${list}) add up to ${result.en}` : `One part is ${result.en}`}, the whole is said to be ${written}${isFault ? `${verdict[1]}; check the numbers, and whether one is missing or counted twice` : ''}`,
      },
      ...(isFault && !isMore && !all && { isDoubtful: true as const }),
    },
  ];
}

/** What one of them may be along with another: a party member as well as a woman. */
const attribute = /以[上下]|含|及其|党员|少数民族|学历|职称|持证|规上|规模以上|上市|高新技术|专精特新/u;

function mayOverlap(parts: readonly Part[]): boolean {
  const isOneSex =
    parts.some(({ name }) => name.includes('女')) !== parts.some(({ name }) => name.includes('男'));
  return isOneSex || parts.some(({ name }) => attribute.test(name));
}

function isCount({ unit: { dimension }, bound }: WrittenAmount): boolean {
  return bound === undefined && /^(?:things|people|households)/u.test(dimension);
}

/** Eight, of which four and three. */
function isBut(sum: AmountInterval, total: AmountInterval): boolean {
  return total.low.lte(few) && total.low.gte(4) && total.low.minus(sum.high).lte(1);
}

function namesOf(parts: readonly Part[]): string[] {
  return parts.map(({ name }) => name);
}
