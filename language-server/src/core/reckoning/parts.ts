import { Big } from 'big.js';
import { lastUpTo } from '../model/last-up-to.ts';
import type { FoldedText } from '../model/value/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { areComparable, pointOf, type WrittenAmount } from './amount.ts';
import { areComplements } from './complements.ts';
import { reckonPartsInFront } from './parts-in-front.ts';
import { type Part, partsBehind, yearAlone } from './parts-list.ts';
import type { Reckoning } from './reckoning.ts';
import { isAdditive, namesOf, reckonWhole } from './whole-and-parts.ts';

const marker =
  /其中|(?:分解|分配|分摊)(?:任务|目标|指标|情况|方案|下达|落实|安排){0,2}(?:(?:到|至|给)[^,;:。()\d]{1,12}[:,]|到|至|给|为|如下:|:)|(?:分|逐|各)(?:年度?|区县?|县区?|地区|阶段|批次?|期)[^,;:。()\d]{0,6}[:,为]|下达(?=\p{Script=Han}{1,8}\d)|由(?=[^,;:。()\d]{1,10}(?:承担|负责|完成|安排)\d)|(?:19|20|21)\d\d年?[至到—~-]{1,2}(?:19|20|21)\d\d年(?:分别|依次)[^,;:。()\d]{0,6}|依次(?:安排|实施|推进|建设|完成|为|是|分别为)|逐年(?:安排|实施|建设|完成|为|是|分别为)/gu;
const saysAll = /^由|分解|下达|分配|分摊|分别|依次|^[分逐各]|其[余他它][^,;:。、\d]{0,8}\d/u;
/** More figures than any list has. */
const mostParts = 60;

/** A whole and what is said to be of it: A共100个，其中B60个、C50个; 分解到各县：…. */
export function reckonParts(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  return [
    ...reckonMarked(folded, amounts),
    ...reckonUnmarked(folded, amounts),
    ...reckonPartsInFront(folded, amounts),
  ];
}

/** 共100家，公办60家、民办40家: two that leave nothing over need no 其中; nor do those in a bracket, to be more than all. */
function reckonUnmarked(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  const { chars } = folded;
  return amounts.flatMap((whole, at) => {
    const mark = /^[^,;:()\d]{0,6}(?:\([^()\d]{1,6}\)[^,;:()\d]{0,4})?(?<mark>[,:(])/u.exec(
      chars.slice(whole.to, whole.to + 19),
    );
    if (!mark || !isAdditive(chars, whole)) return [];
    const isBracketed = mark.groups?.mark === '(';
    const isHeaded = mark.groups?.mark === ':';
    const from = whole.to + mark[0].length;
    const list = partsBehind(chars, amounts.slice(at + 1, at + 1 + mostParts), from);
    const { parts, isOpen } = list;
    if (marksOfParts.test(list.text) || !parts.every(({ amount }) => areComparable(amount, whole))) return [];
    if (areYears(parts)) return isAbout(whole, parts) ? reckonWhole(folded, whole, parts, isOpen, true) : [];
    const areStages =
      parts.length > 1 && /\d/u.test(chars[whole.from] ?? '') && parts.every(({ name }) => stage.test(name));
    const isSaid = saysWhole.test(chars.slice(Math.max(0, whole.from - 14), whole.from));
    if (!isBracketed && !isSaid && !areStages) return [];
    const leavesNothing = areStages || (parts.length === 2 && areComplements(namesOf(parts)));
    const isList =
      parts.length > 1 &&
      parts.every(({ name }) => isNameOfPart.test(name)) &&
      (isBracketed || isHeaded || areSideBySide(chars, parts));
    return leavesNothing || isList
      ? reckonWhole(folded, whole, parts, isOpen, leavesNothing || isHeaded)
      : [];
  });
}

/** 水田300万亩、旱地220万亩: nothing but the mark of a list between them. */
function areSideBySide(chars: string, parts: readonly Part[]): boolean {
  return parts.every((_, at) => {
    const before = parts[at - 1]?.amount.to;
    return before === undefined || /^[、和及与]/u.test(chars.slice(before, before + 1));
  });
}

/** 一期3亿元、二期4亿元 */
const stage = /^(?:分期|第)?[一二三四五六七八九][期批](?:工程|项目|建设|投资)?$/u;

/** 2021年50个、2022年80个、2023年90个 */
function areYears(parts: readonly Part[]): boolean {
  return parts.length > 2 && parts.every(({ name }) => yearAlone.test(name));
}

/** What comes to about as much: levels of each year would come to far more. */
function isAbout(whole: WrittenAmount, parts: readonly Part[]): boolean {
  const sum = parts.reduce((all, { amount }) => all.plus(pointOf(amount).low), new Big(0));
  const total = pointOf(whole).low;
  return sum.gt(total.times('0.7')) && sum.lt(total.times('1.4'));
}

const saysWhole = /[共总][^,;]{0,12}$|人口[^,;]{0,6}$/u;
/** What another way of reading parts is for. */
const marksOfParts = /其中|分解|分配|分摊|依次|逐年|每|[人户]均/u;
const isNameOfPart = /^\p{Script=Han}{1,10}$/u;

/** 乡镇（街道）共127个，其中乡镇119个、街道8个: what the whole is of are its parts. */
function areNamed(chars: string, whole: WrittenAmount, parts: readonly Part[]): boolean {
  const name = /[^,;]*$/u.exec(chars.slice(Math.max(0, whole.from - 24), whole.from))?.[0] ?? '';
  return parts.length > 1 && parts.every((part) => part.name.length > 1 && name.includes(part.name));
}

function reckonMarked(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  const { chars } = folded;
  return matchesOf(marker, chars).flatMap(({ index, 0: word }) => {
    const last = lastUpTo(amounts, index, ({ from }) => from);
    const list = partsBehind(chars, amounts.slice(last + 1, last + 1 + mostParts), index + word.length);
    const first = list.parts[0];
    if (!first) return [];
    const inFront = amounts
      .slice(Math.max(0, last - 3), last + 1)
      .filter((each) => each.to <= index && index - each.to <= 40)
      .toReversed();
    const whole = inFront.find((each) => areComparable(each, first.amount));
    // 项目48个、投资520亿元，其中甲类30个、投资300亿元，乙类18个、投资220亿元
    const other = inFront.find((each) => whole && !areComparable(each, whole));
    const isOfOther = list.parts.filter(({ amount }) => other && areComparable(amount, other)).length > 1;
    return [whole, isOfOther ? other : undefined].flatMap((each) =>
      each && isAdditive(chars, each)
        ? reckonWhole(
            folded,
            each,
            list.parts,
            list.isOpen && !areNamed(chars, each, list.parts),
            saysAll.test(word + list.text) || areNamed(chars, each, list.parts),
          )
        : [],
    );
  });
}
