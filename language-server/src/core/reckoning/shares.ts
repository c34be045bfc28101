import { Big } from 'big.js';
import { type FoldedText, spanOf } from '../model/value/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { numberText } from './amount-words.ts';
import { areComplements } from './complements.ts';
import type { Reckoning } from './reckoning.ts';

const threeSectors = '(?:三次产业|[一二三]、二、三产业|第一(?:产业)?、第?二(?:产业)?、第?三产业)';
const number = '\\d{1,3}(?:\\.\\d{1,3})?';
const share = `(?:${number})%`;
/** 三次产业结构由8:42:50调整为5:45:60: three that are all of it. */
const sectorsAsRatio = new RegExp(
  `(?<=${threeSectors}[^。;]{0,40})(?<![\\d:.])(?<list>${number}:${number}:${number})(?![:\\d])`,
  'gu',
);
/** 三次产业占比分别为5%、45%、60% */
const sectorsAsShares = new RegExp(
  `(?<=${threeSectors}[^。;]{0,40})(?<![\\d%][、和,]|[\\d.])(?<list>${share}[、和,]${share}[、和,]${share})`,
  'gu',
);
/** 按50%、30%、30%的比例分担; 权重分别为50%、30%、30% */
const dividedByShares = new RegExp(
  `(?:按照?[^。;,\\d]{0,12}(?<list>${share}(?:[、和:,]${share}){1,6})的?比例[^。;,]{0,6}(?:分担|承担|负担|分配|安排|分成|出资))|` +
    `(?:权重|(?:出资|分担|负担|承担|分成|分配)比例)[^。;,\\d]{0,8}(?<weights>${share}(?:[、和,]${share}){1,6})`,
  'gu',
);
/** 占比甲60%、乙50%; 其中甲占60%、乙占50% */
const namedShares =
  /(?:占比|比重|构成)(?:分别)?[为:]?(?<list>[^\d,;:。%、和率均以占不达超近约于]{1,10}\d{1,3}(?:\.\d{1,3})?%(?:[、,和][^\d,;:。%、率均以占不达超近约于]{1,10}\d{1,3}(?:\.\d{1,3})?%){1,6})|其中[:,]?(?<parts>[^\d,;:。%、率均以不达超近约于]{1,10}占(?:比)?\d{1,3}(?:\.\d{1,3})?%(?:[、,和][^\d,;:。%、率均以不达超近约于]{1,10}占(?:比)?\d{1,3}(?:\.\d{1,3})?%){1,6})/gu;

/** 高中及以上占66%、初中及以下占44% */
const sharesBeside =
  /(?<=^|[,;:、()里中内])(?<one>[^\d,;:。%、()占里中内]{1,10})占(?:比)?(?<list>\d{1,3}(?:\.\d{1,3})?%[、,和](?<other>[^\d,;:。%、()占]{1,10})占(?:比)?\d{1,3}(?:\.\d{1,3})?%)/gu;

/** 60%的资金用于建设、50%用于培训 */
const usedFor =
  /(?<list>\d{1,3}(?:\.\d{1,3})?%(?:的[^,;:。、\d]{0,8})?用于[^,;:。、\d]{1,14}(?:[、,;]\d{1,3}(?:\.\d{1,3})?%(?:的[^,;:。、\d]{0,8})?用于[^,;:。、\d]{1,14}){1,6})/gu;

/** 按奖补50%、贴息35%、培训25%的比例安排 */
const dividedByNames =
  /按照?(?<list>[^\d,;:。%、和]{1,12}\d{1,3}(?:\.\d{1,3})?%(?:[、,和][^\d,;:。%、和]{1,12}\d{1,3}(?:\.\d{1,3})?%){1,6})的?比例[^。;,]{0,6}(?:分担|承担|负担|分配|安排|分成|出资|使用|投入)/gu;
/** 产值中，甲、乙、丙和其他行业分别占38%、31%、22%和15%: of one thing, down to what else there is. */
const sharesOfOne = new RegExp(
  `中,[^。;\\d]{1,40}(?:、|和|及|与)其[他余它][^,;。\\d]{0,8}(?:分别占|占比分别为|各占)[^,;。\\d]{0,4}(?<list>${share}(?:[、和,]${share}){1,6})`,
  'gu',
);

/** Shares of one whole that come to more than all of it. */
export function reckonShares(folded: FoldedText): Reckoning[] {
  const { chars } = folded;
  const ratios = chars.includes('产业') ? listsOf(folded, sectorsAsRatio, true) : [];
  // all others are of two shares or more
  if (chars.indexOf('%') === chars.lastIndexOf('%')) return ratios;
  return [
    ...ratios,
    ...listsOf(folded, sectorsAsShares, true),
    ...listsOf(folded, dividedByShares, false),
    ...listsOf(folded, namedShares, false),
    ...listsOf(folded, sharesBeside, false),
    ...listsOf(folded, usedFor, false),
    ...listsOf(folded, dividedByNames, false),
    ...listsOf(folded, sharesOfOne, true),
  ];
}

const hundred = new Big(100);

function listsOf(folded: FoldedText, pattern: RegExp, areAll: boolean): Reckoning[] {
  return matchesOf(pattern, folded.chars).flatMap(({ index, 0: whole, groups }) => {
    const list = groups?.list ?? groups?.weights ?? groups?.parts ?? '';
    if (groups?.other && !areComplements([groups.one ?? '', groups.other])) return [];
    const from = index + whole.lastIndexOf(list);
    const numbers = [...list.matchAll(/\d+(?:\.\d+)?/gu)].map(([text]) => text);
    const sum = numbers.reduce((total, text) => total.plus(text), new Big(0));
    // 6:3:1 is no ratio of per cent
    if (areAll && sum.lt(50)) return [];
    const off = sum.minus(hundred);
    const slack = numbers.reduce((total, text) => total.plus(halfOfLastDigit(text)), new Big(0));
    const agrees = areAll ? off.abs().lte(slack) : off.lte(slack);
    if (agrees && !off.abs().lte(slack)) return [];
    const span = spanOf(folded, from, from + list.length);
    const shown = `${numberText(sum)}%`;
    return [
      {
        kind: 'shares' as const,
        span,
        from: [span],
        result: { zh: shown, en: shown },
        agrees,
        message: {
          zh: `${numbers.join('+')}=${numberText(sum)}，一个整体的各部分之和${areAll ? '应当是' : '不会超过'}100%${agrees ? '' : '：请核对各数'}`,
          en: `${numbers.join(' + ')} = ${numberText(sum)}; the shares of one whole come to ${areAll ? '' : 'no more than '}100 %${agrees ? '' : ', so check the numbers'}`,
        },
      },
    ];
  });
}

function halfOfLastDigit(text: string): Big {
  return new Big(10).pow(-(/\.(\d+)/u.exec(text)?.[1]?.length ?? 0)).div(2);
}
