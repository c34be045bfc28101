import type { FoldedText } from '../model/value/fold.ts';
import { areComparable, type WrittenAmount } from './amount.ts';
import { down, linkWord, type Movement, up } from './from-to.ts';

const verb = `(?:${linkWord}){0,3}(?<verb>(?<up>${up})|(?<down>${down}))(?:幅度?|速|率)?了?(?:为|达到?)?(?:约|近|超过?|逾)?`;
/** 达到60%，比2020年的45% */
const comparedWith =
  /^(?:以[上下内]|左右)?[^,;:()\d]{0,6}[,、(]?(?:比|较|相比)[^,;:()\d]{0,8}(?:(?:19|20|21)\d\d年(?:底|末)?)?[^,;:()\d]{0,8}\(?$/u;
/** 提高15个百分点 */
const changedBy = new RegExp(`^\\)?[^,;:()\\d]{0,4}${verb}$`, 'u');
const present = /(?:现有|已有|原有|已建成?|在)[^,;:]{0,14}$/u;
/** 个的基础上，新增 */
const addedTo =
  /^[^,;:()\d]{0,10}[,、]?[^,;:()\d]{0,6}(?<verb>新增|新建|增加|净增|再建|扩建)[^,;:()\d]{0,6}$/u;
/** 个，总数达到 */
const comesTo =
  /^(?:以上|左右)?[^,;:()\d]{0,8}[,、]?[^,;:()\d]{0,6}(?:达到?|增[加至]到?|合计|总共|共有|共)[^,;:()\d]{0,4}$/u;

/** 达到60%，比2020年的45%提高15个百分点; 现有100个，新增50个，达到150个: the same said in another order. */
export function movementsOtherwise({ chars }: FoldedText, amounts: readonly WrittenAmount[]): Movement[] {
  return amounts.flatMap((first, at) => {
    const [second, third] = amounts.slice(at + 1, at + 3);
    if (!second || !third || third.from - first.to > 80) return [];
    const there = chars.slice(first.to, second.from);
    const further = chars.slice(second.to, third.from);
    if (
      /[每均]|分别/u.test(there + further) ||
      /分别/u.test(chars.slice(Math.max(0, first.from - 8), first.from))
    )
      return [];
    return (
      compared(first, second, third, there, further) ??
      added(chars, [first, second, third], there, further) ??
      []
    );
  });
}

function compared(
  after: WrittenAmount,
  before: WrittenAmount,
  amount: WrittenAmount,
  there: string,
  further: string,
): Movement | undefined {
  if (!areComparable(before, after) || !comparedWith.test(there)) return undefined;
  const groups = changedBy.exec(further)?.groups;
  if (!groups) return undefined;
  const change = {
    amount,
    way: groups.up ? 'up' : 'down',
    verb: groups.verb ?? '',
    isYearly: false,
  } as const;
  return { before, after, way: undefined, years: {}, changes: [change] };
}

function added(
  chars: string,
  [before, amount, after]: readonly [WrittenAmount, WrittenAmount, WrittenAmount],
  there: string,
  further: string,
): Movement | undefined {
  if (!areComparable(before, after) || !areComparable(before, amount)) return undefined;
  const groups = addedTo.exec(there)?.groups;
  const isPresent =
    present.test(chars.slice(Math.max(0, before.from - 16), before.from)) || there.includes('基础上');
  if (!groups || !isPresent || !comesTo.test(further)) return undefined;
  const change = { amount, way: 'up', verb: groups.verb ?? '', isYearly: false } as const;
  return { before, after, way: undefined, years: {}, changes: [change] };
}
