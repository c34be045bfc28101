import { Big } from 'big.js';
import { type FoldedText, spanOf } from '../model/value/fold.ts';
import { intervalOf, isUpsideDown, placeOf, pointOf, textOf } from './amount.ts';
import { numberText } from './amount-words.ts';
import { down, linkWord, type Movement, up } from './from-to.ts';
import { plus, ratio, times } from './interval.ts';
import type { Reckoning } from './reckoning.ts';

const digits = '零一二三四五六七八九十';
/** ，压缩一半; ，减少三分之一; ，提高三成 */
const fraction = new RegExp(
  `^(?:以[上下内]|左右)?[^,;:()\\d]{0,6}[,、(;]?(?:${linkWord}){0,3}(?:(?<up>${up})|(?<down>${down}))(?:幅度?|速|率)?了?(?:为|达到?)?` +
    '(?<about>约|近|超过?|逾|不低于|至少|接近|将近)?' +
    '(?<written>一半|(?<tenths>[一二两三四五六七八九])成(?<halfTenth>半)?|(?<of>[二三四五六七八九十])分之(?<parts>[一二两三四五六七八九]))(?<behind>以上|左右|多)?',
  'u',
);

/** How much of what was before has come or gone, in words (一半, 三分之一, 三成), held against the two ends. */
export function reckonFractions(folded: FoldedText, { before, after }: Movement): Reckoning[] {
  const match = fraction.exec(folded.chars.slice(after.to, after.to + 36));
  const { written = '', about, behind } = match?.groups ?? {};
  if (!match || before.bound || before.low.lte(0) || isUpsideDown(before) || isUpsideDown(after)) return [];
  const said = sizeOf(match.groups ?? {});
  const sign = match.groups?.down ? -1 : 1;
  const grown = times(plus(ratio(intervalOf(before), intervalOf(after)), -1), sign);
  const point = pointOf(after).low.div(pointOf(before).low).minus(1).times(sign);
  const room = new Big(about || behind ? '0.08' : '0.03');
  const isMore = said.gt(grown.high.plus(room));
  const isLess = said.lt(grown.low.minus(room));
  const agrees =
    (!isMore && !isLess) || (isLess && /超|逾|不低|至少|以上|多/u.test(`${about ?? ''}${behind ?? ''}`));
  const shown = `${numberText(point.abs().times(100), 1)}%`;
  const [from, to] = [textOf(folded, before), textOf(folded, after)];
  const start = after.to + match[0].lastIndexOf(written);
  return [
    {
      kind: 'difference',
      span: spanOf(folded, start, start + written.length),
      from: [placeOf(folded, before), placeOf(folded, after)],
      result: { zh: shown, en: shown },
      agrees,
      message: {
        zh: `${from} → ${to}是${point.times(sign).gt(0) ? '提高' : '下降'}${shown}，这里写“${written}”${agrees ? '' : '：请核对这几个数'}`,
        en: `From ${from} to ${to} is ${shown}; “${written}” is said${agrees ? '' : ', so check these numbers'}`,
      },
    },
  ];
}

function sizeOf({ tenths, halfTenth, of, parts }: Readonly<Record<string, string | undefined>>): Big {
  const digit = (text: string) => digits.indexOf(text.replace('两', '二'));
  if (tenths) return new Big(digit(tenths)).plus(halfTenth ? '0.5' : 0).div(10);
  return of && parts ? new Big(digit(parts)).div(digit(of)) : new Big('0.5');
}
