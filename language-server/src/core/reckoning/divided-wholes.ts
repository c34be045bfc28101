import type { Plan } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { type FoldedText, fold } from '../model/value/fold.ts';
import { simplified } from '../text/simplified.ts';
import { areComparable, intervalOf, placeOf, pointOf, textOf, type WrittenAmount } from './amount.ts';
import { inUnit } from './amount-words.ts';
import { amountsIn } from './amounts.ts';
import { middleOf, sumOf } from './interval.ts';
import { numberOf } from './list-counts.ts';
import type { Reckoning } from './reckoning.ts';

/** 总规划面积约 */
const wholeBefore =
  /总(?:规划|用地|占地|建筑|建设|计划)?(?<measure>面积|投资|长度|里程|规模|人口|资金)(?:为|达到?|是)?约?$/u;
/** 分为三个片区 */
const divided =
  /(?<![\d第])(?<count>[两二三四五六七八九十]|[2-9])(?:个|大|条|片)\p{Script=Han}{0,6}?(?:区|带|轴|园|组团|段|板块|部分|中心|项目|工程|期|片)/u;
const total = /总[^，。；]{0,6}(?:面积|投资|长度|里程|规模|人口|资金)/u;

function hasTotal({ value }: Sourced<string>): boolean {
  return total.test(simplified(value));
}

/** A whole that is said to have so many parts, held against what the sentences and paragraphs behind it say of these. */
export function reckonDividedWholes({ root, sections }: Plan): Reckoning[] {
  return [root, ...sections].flatMap(({ texts }) =>
    texts.flatMap((text, at) =>
      hasTotal(text) ? (reckonText(text, texts.slice(at + 1, at + 10)) ?? []) : [],
    ),
  );
}

interface PlacedAmount {
  readonly amount: WrittenAmount;
  readonly folded: FoldedText;
}

function reckonText(text: Sourced<string>, behind: readonly Sourced<string>[]): Reckoning | undefined {
  const folded = fold(text.value, text.span.start);
  const amounts = amountsIn(folded);
  const whole = amounts.find(({ from }) =>
    wholeBefore.test(folded.chars.slice(Math.max(0, from - 14), from)),
  );
  if (!whole || whole.bound === 'floor') return undefined;
  const measure = wholeBefore.exec(folded.chars.slice(0, whole.from))?.groups?.measure ?? '';
  const count = divided.exec(folded.chars.slice(whole.to))?.groups?.count;
  const number = count === undefined ? undefined : numberOf(count);
  if (!number) return undefined;
  const partsOf = (of: FoldedText, from: number): PlacedAmount[] =>
    amountsIn(of)
      .filter((each) => each.from >= from && isOf(measure, of.chars, each) && areComparable(each, whole))
      .map((amount) => ({ amount, folded: of }));
  const parts = partsOf(folded, whole.to);
  for (const each of behind) {
    const more = /\d/u.test(simplified(each.value)) ? partsOf(fold(each.value, each.span.start), 0) : [];
    if (more.length === 0) break;
    parts.push(...more);
  }
  return parts.length > 1 && parts.length <= number
    ? reckonParts({ amount: whole, folded }, parts, parts.length === number)
    : undefined;
}

function isOf(measure: string, chars: string, { from }: WrittenAmount): boolean {
  return new RegExp(`(?<!总[^,;。]{0,4})${measure}(?:为|达到?|是)?约?$`, 'u').test(
    chars.slice(Math.max(0, from - 12), from),
  );
}

/** Where each is 约, what they leave open is but their rounding: they were divided from one number. */
function asWritten({ bound, ...amount }: WrittenAmount): WrittenAmount {
  return bound === 'about' || bound === undefined ? amount : { ...amount, bound };
}

function reckonParts(
  { amount: whole, folded }: PlacedAmount,
  parts: readonly PlacedAmount[],
  areAll: boolean,
): Reckoning | undefined {
  const total = intervalOf(asWritten(whole));
  const sum = sumOf(parts.map(({ amount }) => intervalOf(asWritten(amount))));
  const isMore = sum.low.gt(total.high);
  const isLess = sum.high.lt(total.low);
  if (isLess && !areAll) return undefined;
  const agrees = !isMore && !isLess;
  const point = sumOf(parts.map(({ amount }) => pointOf(amount)));
  const result = inUnit(middleOf(point).div(whole.unit.factor), whole.unit.text);
  const list = parts.map((each) => textOf(each.folded, each.amount)).join('+');
  return {
    kind: 'parts',
    span: placeOf(folded, whole),
    from: parts.map((each) => placeOf(each.folded, each.amount)),
    result,
    agrees,
    message: {
      zh: `各部分之和${list}=${result.zh}，总数写${textOf(folded, whole)}${agrees ? '' : '：请核对各数'}`,
      en: `The parts (${list}) add up to ${result.en}, the whole is said to be ${textOf(folded, whole)}${agrees ? '' : '; check the numbers'}`,
    },
  };
}
