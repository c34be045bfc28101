import { Big } from 'big.js';
import { type FoldedText, spanOf } from '../model/value/fold.ts';
import { areComparable, placeOf, pointOf, textOf, type WrittenAmount } from './amount.ts';
import { numberText } from './amount-words.ts';
import type { Movement } from './from-to.ts';
import type { Reckoning } from './reckoning.ts';

/** ，实现翻两番 */
const doubling = /^(?:以上|左右)?[^,;:()\d]{0,6}[,、(]?[^,;:()\d]{0,4}翻(?:了)?(?<times>[一两二三])?番/u;
/** 增加到3倍, 是原来的3倍 */
const times =
  /^(?:以上|左右)?[^,;:()\d]{0,6}[,、(]?(?:是|为|相当于|达到?)[^,;:()\d]{0,4}(?:原来|基期|此前|(?:19|20)\d\d年)的?(?<number>\d{1,3}(?:\.\d{1,2})?)倍/u;
const powers: Readonly<Record<string, number>> = { 一: 2, 两: 4, 二: 4, 三: 8 };

/** Twice, four times as much (翻一番, 翻两番), so many times what it was (是原来的3倍). */
export function reckonDoubling(folded: FoldedText, { before, after }: Movement): Reckoning[] {
  const behind = folded.chars.slice(after.to, after.to + 32);
  // 由220个翻一番，达到440个
  const within = doubling.exec(folded.chars.slice(before.to, after.from));
  const doubled = within ?? doubling.exec(behind);
  const match = doubled ?? times.exec(behind);
  if (!match || before.low.lte(0) || before.bound === 'floor' || before.bound === 'ceiling') return [];
  const said = doubled ? (powers[doubled.groups?.times ?? '一'] ?? 2) : Number(match.groups?.number);
  const factor = pointOf(after).low.div(pointOf(before).low);
  // doubled is said of what is a little more or less than that
  const room = doubled ? { below: '0.95', above: '1.3' } : { below: '0.97', above: '1.03' };
  const isMore = factor.gt(new Big(said).times(room.above));
  const agrees = !isMore && factor.gte(new Big(said).times(room.below));
  const shown = numberText(factor);
  const [from, to] = [textOf(folded, before), textOf(folded, after)];
  const written = match[0].slice(doubled ? match[0].indexOf('翻') : match[0].search(/\d+(?:\.\d+)?倍/u));
  const end = (within ? before.to : after.to) + match[0].length;
  return [
    {
      kind: 'difference',
      span: spanOf(folded, end - written.length, end),
      from: [placeOf(folded, before), placeOf(folded, after)],
      result: { zh: `${shown}倍`, en: `${shown} times as much` },
      agrees,
      message: {
        zh: `${to}是${from}的${shown}倍，这里写“${written}”${agrees ? '' : '：请核对这几个数'}`,
        en: `${to} is ${shown} times ${from}; “${written}” is said${agrees ? '' : ', so check these numbers'}`,
      },
    },
  ];
}

/** ，是2020年 */
const ofBefore =
  /^(?:以上|左右)?[,、](?:约|将)?(?:是|为|相当于)(?:(?:19|20)\d\d年(?:底|末)?)?[^,;:()\d]{0,4}\(?$/u;
const timesBehind = /^\)?的$/u;

/** 达到200亿元，是2020年100亿元的2倍: so many times what it was. */
export function reckonTimes(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  const { chars } = folded;
  return amounts.flatMap((said, at) => {
    const [after, before] = [amounts[at - 2], amounts[at - 1]];
    if (said.unit.dimension !== 'multiple' || !after || !before || !areComparable(after, before)) return [];
    if (!ofBefore.test(chars.slice(after.to, before.from)) || before.low.lte(0) || said.low.lte(0)) return [];
    if (!timesBehind.test(chars.slice(before.to, said.from))) return [];
    const factor = pointOf(after).low.div(pointOf(before).low);
    const part = factor.div(said.low);
    const hasRoom =
      (after.bound === 'floor' && part.lt(1) && part.gt('0.8')) || (said.bound === 'floor' && part.gt(1));
    const agrees = hasRoom || (part.gt('0.93') && part.lt('1.07'));
    const shown = numberText(factor);
    const [from, to, written] = [textOf(folded, before), textOf(folded, after), textOf(folded, said)];
    return [
      {
        kind: 'difference' as const,
        span: placeOf(folded, said),
        from: [placeOf(folded, after), placeOf(folded, before)],
        result: { zh: `${shown}倍`, en: `${shown} times as much` },
        agrees,
        message: {
          zh: `${to}是${from}的${shown}倍，这里写“${written}”${agrees ? '' : '：请核对这几个数'}`,
          en: `${to} is ${shown} times ${from}; “${written}” is said${agrees ? '' : ', so check these numbers'}`,
        },
      },
    ];
  });
}
