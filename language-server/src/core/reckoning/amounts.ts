import type { Big } from 'big.js';
import { sameDimension } from '../model/value/compare.ts';
import type { FoldedText } from '../model/value/fold.ts';
import { numeralAt } from '../model/value/numerals.ts';
import { unitAt } from '../model/value/units.ts';
import type { WrittenAmount } from './amount.ts';
import type { Bound } from './interval.ts';

const start = /[\d一二两三四五六七八九十半]/g;
/** 2025年, 6月30日, 2023—2025年, （2023-2025） */
const date =
  /(?:19|20|21)\d\d(?:年?(?:度|底|末)?[—~至到-]{1,2}(?:19|20|21)?\d\d(?:年|(?!\d))|年(?:\d{1,2}月)?(?:\d{1,2}日)?)|\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}[日号](?!均)/y;
const ratioOrTime = /\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+/y;
/** What a digit stands behind that is part of a name or a mark: PM2.5, 第3, 〔2022〕60号, “12345”. */
const noNumberBehind = /[A-Za-z_#+/.:·第“"\]]/;
const dash = /(?:—{1,2}|-{1,2}|~{1,2})(?=\d)/y;
const over = /[余多]/;
const boundBefore =
  /(?<about>约|近|大约|约为|接近|将近)$|(?<ceiling>不得?超过|不得?高于|不得?多于|不大于|少于|低于|小于|[≤<]|最多|最高|至多|控制在)$|(?<floor>超过?|突破|多于|大于|高于|逾|不得?少于|不得?低于|不小于|至少|最少|最低|[≥>])$/u;
const boundBehind =
  /(?<about>左右|上下|几)|(?<floor>以上|之上|余|多(?!出|\d))|(?<ceiling>以内|以下|之内|之下)/uy;

/** Every amount of a folded sentence in its order; dates, ratios, ordinals and numbers within names are none. */
export function amountsIn(folded: FoldedText): WrittenAmount[] {
  const { chars } = folded;
  const amounts: WrittenAmount[] = [];
  for (let at = nextStart(chars, 0); at >= 0; ) {
    const skipped = endOfAnother(chars, at);
    const amount = skipped ? undefined : amountAt(folded, at);
    if (amount) amounts.push(amount);
    at = nextStart(chars, Math.max(at + 1, skipped ?? 0, amount?.to ?? 0));
  }
  return amounts;
}

function nextStart(chars: string, at: number): number {
  start.lastIndex = at;
  return start.exec(chars)?.index ?? -1;
}

/** The end of a date, a ratio, or a number within a name, where one begins. */
function endOfAnother(chars: string, at: number): number | undefined {
  for (const pattern of [date, ratioOrTime]) {
    pattern.lastIndex = at;
    const found = pattern.exec(chars);
    if (found) return at + found[0].length;
  }
  if (!noNumberBehind.test(chars[at - 1] ?? '')) return undefined;
  return numeralAt(chars, at)?.end ?? at + 1;
}

function amountAt(folded: FoldedText, at: number): WrittenAmount | undefined {
  const first = termAt(folded, at);
  if (!first) return undefined;
  dash.lastIndex = first.to;
  const between = first.isChinese ? undefined : dash.exec(folded.chars)?.[0];
  const second = between && termAt(folded, first.to + between.length);
  const last = second || first;
  const { isChinese: _, scale: __, ...amount } = last;
  const bound = boundOf(folded.chars, at, last);
  const range = second ? inOneUnit(first, second) : {};
  return { ...amount, ...range, from: at, ...(bound && { bound }) };
}

interface SingleAmount extends Omit<WrittenAmount, 'bound'> {
  /** 万, 亿 in front of its unit. */
  readonly scale: Big;
  readonly isChinese: boolean;
}

function termAt(folded: FoldedText, at: number): SingleAmount | undefined {
  const { chars } = folded;
  const numeral = numeralAt(chars, at);
  if (!numeral?.amount) return undefined;
  const numberTo = numeral.end;
  const unitFrom = over.test(chars[numberTo] ?? '') ? numberTo + 1 : numberTo;
  const found = unitAt(folded, unitFrom);
  if (numeral.chinese && ofKind.test(chars.slice(numberTo, numberTo + 8))) return undefined;
  // 一体, 三级, 5G; 三年 is how long a sentence speaks of
  if (
    numeral.chinese &&
    (!found.known ||
      found.unit.dimension === 'months' ||
      (found.unit.dimension !== 'multiple' && /^(?:[一半]|十[一二三四五])$/.test(chars.slice(at, numberTo))))
  )
    return undefined;
  if (!found.known && /[A-Za-z号]/.test(chars[unitFrom] ?? '')) return undefined;
  const isNegative = chars[at - 1] === '-' && !/[\d%\p{L}]/u.test(chars[at - 2] ?? '');
  const number = isNegative ? numeral.amount.neg() : numeral.amount;
  const decimals = /\.(\d+)/.exec(chars.slice(at, numberTo))?.[1]?.length ?? 0;
  return {
    from: at,
    to: found.known ? found.end : unitFrom + scaleLength(chars, unitFrom),
    numberTo,
    low: number,
    high: number,
    decimals,
    unit: found.unit,
    isWhole: decimals === 0 && found.scale.eq(1),
    isChinese: numeral.chinese,
    scale: found.scale,
  };
}

function scaleLength(chars: string, at: number): number {
  return /^[十百千]?(?:万亿|[万亿])?/u.exec(chars.slice(at, at + 3))?.[0].length ?? 0;
}

/** 二类项目20个, 一期3亿元: which of them, not how many. */
const ofKind = /^(?:类\p{Script=Han}{1,6}|[期批](?:\p{Script=Han}{0,6}))\d/u;

/** No range goes up to so many times its start. */
const widest = 1000;

/** The start of a range in the unit of its end: 5000—1万人 is 0.5万 to 1万, 1—2万人 is 1万 to 2万. */
function inOneUnit(first: SingleAmount, second: SingleAmount): Pick<WrittenAmount, 'low' | 'decimals'> {
  const decimals = Math.min(first.decimals, second.decimals);
  if (first.unit.text !== '') {
    if (!sameDimension(first.unit, second.unit)) return { low: first.low, decimals };
    return { low: first.low.times(first.unit.factor).div(second.unit.factor), decimals };
  }
  const counted = first.low.div(second.scale);
  const isCounted = first.low.gt(second.high) && counted.times(widest).gte(second.high);
  return { low: isCounted && second.scale.gt(1) ? counted : first.low, decimals };
}

function boundOf(chars: string, at: number, { to, numberTo }: SingleAmount): Bound | undefined {
  boundBehind.lastIndex = to;
  const behind = boundBehind.exec(chars)?.groups;
  const groups = boundBefore.exec(chars.slice(Math.max(0, at - 5), at))?.groups ?? behind;
  // 近100个以上 means no more than about
  if (behind?.about || groups?.about) return 'about';
  if (/[余多]/.test(chars.slice(numberTo, to)) || groups?.floor) return 'floor';
  return groups?.ceiling ? 'ceiling' : undefined;
}
