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
import { type Part, yearAlone } from './parts-list.ts';
import type { Reckoning } from './reckoning.ts';

/** What has parts that add up. */
const additive =
  /^(?:things|people|households|events|visits|area|length|mass|money|volume|energy|power)(?::|$)/u;
/** 人均, 收入, 最高补助: an amount for each, of which others have more. */
const notAdditive =
  /[均价]|每(?!年)|率(?!先)|指数|密度|浓度|强度|居民[^,;]{0,6}收入|工资|寿命|(?<!高)标准(?!化)|补[助贴]|奖[励补]|给予|最[高多大低]|单[个户体]|(?<!高)水平/u;
/** Whether an amount is so much of something in all, and none for each or at the most. */
export function isAdditive(chars: string, whole: WrittenAmount): boolean {
  if (whole.unit.per || isUpsideDown(whole)) return false;
  const clause =
    chars
      .slice(Math.max(0, whole.from - 24), whole.from)
      .split(/[,;。]/u)
      .at(-1) ?? '';
  // marks are given for each, but what they come to is said
  if (whole.unit.dimension === 'score') return /[总满]分|分值|共|计/u.test(clause);
  return additive.test(whole.unit.dimension) && !notAdditive.test(clause);
}

/** Few things are counted out to the last one; so many and no more. */
const few = 50;

/** A whole held against its parts: more than it, or less where they are said to be all of it. */
export function reckonWhole(
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
  const isMore = whole.bound !== 'floor' && (sum.low.gt(total.high) || (!isExact && sum.low.eq(total.high)));
  if (isMore && like.length > 1 && mayOverlap(like)) {
    const larger = like.find((part) => intervalOf(part.amount, { isExact }).low.gt(total.high));
    return larger ? reckonWhole(folded, whole, [larger], isOpen, isSaidOfAll) : [];
  }
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

/** The names of the parts. */
export function namesOf(parts: readonly Part[]): string[] {
  return parts.map(({ name }) => name);
}
