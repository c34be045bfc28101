import type { FoldedText } from '../model/value/fold.ts';
import { areComparable, type WrittenAmount } from './amount.ts';
import { down, isRelative, linkWord, type Movement, up } from './from-to.ts';

const verb = `(?:${linkWord}){0,3}(?<verb>(?<up>${up})|(?<down>${down}))(?:幅度?|速|率)?了?(?:为|达到?)?(?:约|近|超过?|逾)?`;
/** 达到60%，比2020年的45%; 达到60%（2020年为45% */
const comparedWith =
  /^(?:以[上下内]|左右)?[^,;:()\d]{0,6}(?:[,、(]?(?:比|较|相比)[^,;:()\d]{0,8}(?:(?:19|20|21)\d\d年(?:底|末)?)?[^,;:()\d]{0,8}\(?|\((?:19|20|21)\d\d年(?:底|末)?(?:为|是|有)?)$/u;
/** 比上年净增20家 is no comparison with 20. */
const moves = new RegExp(`${up}|${down}`, 'u');
/** 提高15个百分点 */
const changedBy = new RegExp(`^\\)?[,、]?[^,;:()\\d]{0,4}${verb}$`, 'u');
const year = '(?:19|20|21)\\d\\d年(?:底|末)?';
const present = new RegExp(`(?:现有|已有|原有|已建成?|[在由从比较]|${year})[^,;:]{0,14}$`, 'u');
/** 个的基础上，新增 */
const addedTo = new RegExp(
  `^[^,;:()\\d]{0,10}[,、]?(?:[到至]${year})?(?:${linkWord}){0,2}[^,;:()\\d]{0,4}(?:(?<up>${up}|新建|再建|扩建)|(?<down>${down}))[^,;:()\\d到至为成]{0,6}$`,
  'u',
);
/** 个，总数达到; ，到2025年不低于 */
const comesTo = new RegExp(
  `^(?:以上|左右)?[^,;:()\\d]{0,8}[,、]?(?:[到至]${year},?)?[^,;:()\\d]{0,6}(?:达到?|增[加至]到?|[提升降][高到低]?[到至]|合计|总共|共有|共|不低于|不少于|不高于|(?:控制|稳定|保持)在)[^,;:()\\d]{0,4}$`,
  'u',
);

/** 达到60%，比2020年的45%提高15个百分点; 现有100个，新增50个，达到150个: the same said in another order. */
export function movementsOtherwise({ chars }: FoldedText, amounts: readonly WrittenAmount[]): Movement[] {
  if (amounts.length < 3 || !moves.test(chars)) return [];
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
  if (!areComparable(before, after) || !comparedWith.test(there) || moves.test(there)) return undefined;
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
  if (!areComparable(before, after) || !(areComparable(before, amount) || isRelative(amount)))
    return undefined;
  const groups = addedTo.exec(there)?.groups;
  const isPresent =
    present.test(chars.slice(Math.max(0, before.from - 16), before.from)) || there.includes('基础上');
  if (!groups || !isPresent || !comesTo.test(further)) return undefined;
  const way = groups.up ? 'up' : 'down';
  const change = { amount, way, verb: groups.up ?? groups.down ?? '', isYearly: false } as const;
  return { before, after, way: undefined, years: {}, changes: [change] };
}
