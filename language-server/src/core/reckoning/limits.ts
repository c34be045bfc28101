import { baseAmount } from '../model/value/compare.ts';
import type { FoldedText } from '../model/value/fold.ts';
import { areComparable, placeOf, textOf, type WrittenAmount } from './amount.ts';
import { areComplements } from './complements.ts';
import type { Reckoning } from './reckoning.ts';

/** 3周以内，其中初审环节压缩至: a step of what takes so long at the most. */
const stepOfIt = /^(?:[以之]?内)?[^。;:\d]{0,12}[,;(]?其中[:,]?[^。;:\d]{1,36}$/u;
const atMost = /^[以之]?内/u;
/** What takes longer may be let. */
const exception = /一般|原则|普通|常规|通常|复杂|特殊|疑难|重大|需|确有|延长|例外|除外/u;
const ofAll = /总|全程|全流程|整体|合计|共/u;
const takesTime = /^(?:duration|working days|months)$/u;
/** 以上（其中2019年为 */
const oneYearOfIt = /^(?:以[上下内])?[,(]?其中(?:19|20|21)\d\d年[^,;:。()\d]{0,4}$/u;
const keptUp = /连续|始终|一直|[保稳](?:持|定)在|每年|历年/u;
/** 其中城镇达到; 、农村达到 */
const ofOneKind =
  /^[^,;:。()\d]{0,6}[,(]?其中[:,]?(?<name>[^,;:。、()\d]{2,10}?)(?:分别)?(?:达到?|为|是|完成)?$/u;
const ofOtherKind = /^[,、;和](?<name>[^,;:。、()\d]{2,10}?)(?:达到?|为|是|完成)?$/u;
/** Shares of a whole add up; where there is a level in each, the whole has one between them. */
const addsUp = /占|比重|比例|构成|贡献/u;

/** What can't be beside the limit in front of it: a step longer than the whole, a year below what was kept up, a level above that of each part. */
export function reckonLimits(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  const { chars } = folded;
  if (!chars.includes('其中')) return [];
  return amounts.flatMap((first, at) => {
    const [second, third] = amounts.slice(at + 1, at + 3);
    if (!second || second.from - first.to > 60 || !areComparable(first, second)) return [];
    const there = chars.slice(first.to, second.from);
    if (isLongerStep(chars, first, second, there)) {
      const found = fault(
        folded,
        second,
        first,
        '其中的一部分不会比总的时限长',
        'A step takes no longer than the whole',
      );
      return [ofAll.test(leading(chars, first)) ? found : { ...found, isDoubtful: true as const }];
    }
    if (isOutOfLine(chars, first, second, there))
      return [
        fault(folded, second, first, '每年都如此，就没有一年例外', 'What was so in each year was so in this'),
      ];
    if (third && isOutside(chars, [first, second, third], there))
      return [
        fault(folded, first, second, '总体的水平在各部分的水平之间', 'The whole lies between its parts'),
      ];
    return [];
  });
}

function isLongerStep(chars: string, whole: WrittenAmount, step: WrittenAmount, there: string): boolean {
  if (!takesTime.test(whole.unit.dimension) || !stepOfIt.test(there)) return false;
  const isLimit = whole.bound === 'ceiling' || atMost.test(there);
  const words = leading(chars, whole) + there + chars.slice(step.to, step.to + 12);
  return isLimit && !exception.test(words) && isAbove(step, whole);
}

/** What stands in front of an amount. */
function leading(chars: string, { from }: WrittenAmount): string {
  return chars.slice(Math.max(0, from - 24), from);
}

function isOutOfLine(chars: string, kept: WrittenAmount, once: WrittenAmount, there: string): boolean {
  if (!oneYearOfIt.test(there) || once.bound) return false;
  if (!keptUp.test(leading(chars, kept))) return false;
  return (kept.bound === 'floor' && isAbove(kept, once)) || (kept.bound === 'ceiling' && isAbove(once, kept));
}

function isOutside(
  chars: string,
  [whole, one, other]: readonly [WrittenAmount, WrittenAmount, WrittenAmount],
  there: string,
): boolean {
  if (whole.unit.dimension !== 'share' || !areComparable(one, other)) return false;
  const further = chars.slice(one.to, other.from).replace(/^以[上下内]/u, '');
  if (addsUp.test(leading(chars, whole) + there + further)) return false;
  const names = [ofOneKind.exec(there)?.groups?.name ?? '', ofOtherKind.exec(further)?.groups?.name ?? ''];
  if (!areComplements(names) || whole.bound === 'about') return false;
  const parts = [one, other];
  const isHigher = whole.bound !== 'ceiling' && parts.every((part) => !part.bound && isAbove(whole, part));
  const isLower = whole.bound !== 'floor' && parts.every((part) => !part.bound && isAbove(part, whole));
  return isHigher || isLower;
}

function isAbove(a: WrittenAmount, b: WrittenAmount): boolean {
  return baseAmount(a.low, a.unit).gt(baseAmount(b.high, b.unit));
}

function fault(
  folded: FoldedText,
  at: WrittenAmount,
  from: WrittenAmount,
  zh: string,
  en: string,
): Reckoning {
  const [here, there] = [textOf(folded, at), textOf(folded, from)];
  return {
    kind: 'bounds',
    span: placeOf(folded, at),
    from: [placeOf(folded, from)],
    result: { zh: '', en: '' },
    agrees: false,
    message: {
      zh: `${zh}，这里${there}与${here}不能并立：请核对后改正一处`,
      en: `${en}, but ${there} and ${here} stand side by side; check, and correct one of the two`,
    },
  };
}
