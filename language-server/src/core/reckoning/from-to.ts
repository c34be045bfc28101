import type { FoldedText } from '../model/value/fold.ts';
import { areComparable, type WrittenAmount } from './amount.ts';

/** 由2020年的45%提高到2025年的60%: two amounts and which way it is said to have gone. */
export interface Movement {
  readonly before: WrittenAmount;
  readonly after: WrittenAmount;
  readonly way: Way | undefined;
  /** The years that stand beside them. */
  readonly years: { readonly before?: number; readonly after?: number };
  readonly changes: readonly StatedChange[];
}

export type Way = 'up' | 'down';

/** 提高15个百分点 beside it; `isYearly` for 年均提高3个百分点. */
export interface StatedChange {
  readonly amount: WrittenAmount;
  readonly way: Way;
  readonly verb: string;
  readonly isYearly: boolean;
  /** 五年累计新增: all that came new, whatever was lost meanwhile. */
  readonly isGross?: true;
  /** 由34%提升至36%，较2020年提高: the year that it is held against is not said of where it set out. */
  readonly isOfUnsaidBase?: true;
}

export const up =
  '提高|提升|增加|增长|上升|扩大|扩充|扩容|新增|净增|跃升|攀升|延伸|延长|拓宽|增量|递增|增|升|多出|多';
export const down = '下降|降低|减少|缩小|缩短|收窄|压减|压降|压缩|精简|回落|削减|递减|降|减';
const reaches = '(?:到了?|至|为|成|达到?)';
const verbThere = `(?:(?<up>${up})|(?<down>${down})|发展|调整|优化|变化?|拓展|扩展|推广)${reaches}|翻(?:了)?[一两二三]?番,?(?:达到?|(?:增加|提高)?[到至])`;
const yearBefore = '(?:(?:19|20|21)\\d\\d年(?:底|末)?[^,;:\\d]{0,6})?';

/** 个社区增加到2025年的: what stands between the two. */
const between = new RegExp(`^[^,;:()]{0,14}?,?(?:${verbThere})[^,;:\\d]{0,4}${yearBefore}$`, 'u');
/** 由45%到60% */
const mereTo = new RegExp(`^[^,;:()\\d]{0,8}(?:到|至)[^,;:\\d]{0,4}${yearBefore}$`, 'u');
/** 220个，到2025年达到 */
const thenReaches =
  /^[^,;:()\d]{0,2},(?:到|至|预计|力争)?(?:(?:19|20|21)\d\d年(?:底|末)?|(?:规划)?期末),?(?:将|预计|力争|可|要)?(?:达到?|为|(?:提高|增加|增长|上升|扩大|下降|减少)?[到至])$/u;
const fromWord = /[由从自](?![^,;]*[,;])[^,;]{0,24}$/u;
/** It is not the amount that goes up where a rank does. */
const ofRanks = /排名|位次|名次|位列|排位|等级|星级|居全/u;

const years = /(?<year>(?:19|20|21)\d\d)年/gu;
export const linkWord =
  '即|也即|累计|总共|总计|合计|共计|共|净|总体|整体|预计|实现|将|可|期间|年内|平均|人均|户均|再|[两二三四五六七八九十\\d]年(?:间|来|内|共|累计)?|幅度';
/** ，累计提高: the change is said of nothing else than what stands before it. */
const changing = new RegExp(
  `^(?:以上|以下|以内|左右|余)?[^,;:()\\d]{0,4}?[,、(;]?(?:(?:到|至)(?:19|20|21)\\d\\d年(?:底|末)?)?(?:[比较](?<base>(?:19|20|21)\\d\\d)年(?:底|末)?)?(?:${linkWord}){0,4}(?<yearly>年均|平均每年|每年平均|每年)?(?:${linkWord}){0,2}` +
    `(?<verb>(?<up>${up})|(?<down>${down}))(?:幅度?|速|率)?了?(?:为|达到?)?(?<object>[^,;:()\\d为达约近超逾不至接将]{0,6})(?:约|近|超过?|逾|不低于|不少于|至少|接近|将近)?$`,
  'u',
);
const allThatCameNew = /(?:累计|共|年)[^,;]{0,4}新增/u;

/** Every movement of a sentence, with the changes that are said of it. */
export function movementsIn({ chars }: FoldedText, amounts: readonly WrittenAmount[]): Movement[] {
  return amounts.flatMap((after, at) => {
    const before = amounts[at - 1];
    if (!before || isEach(chars, before, after)) return [];
    const unitless = before.unit.text === '' ? { ...before, unit: after.unit } : before;
    if (!areComparable(unitless, after)) return [];
    const there = chars.slice(before.to, Math.min(after.from, before.to + 60));
    const leading = chars.slice(Math.max(0, before.from - 28), before.from);
    const found =
      between.exec(there) ??
      thenReaches.exec(there) ??
      (fromWord.test(leading) && after.unit.dimension !== 'age' ? mereTo.exec(there) : undefined);
    if (!found || ofRanks.test(leading) || /分别/u.test(leading)) return [];
    const way = found.groups?.up ? 'up' : found.groups?.down ? 'down' : undefined;
    const [yearOfBefore, yearOfAfter] = [yearIn(leading.slice(-16)), yearIn(there)];
    return [
      {
        before: unitless,
        after,
        way,
        years: {
          ...(yearOfBefore && { before: yearOfBefore }),
          ...(yearOfAfter && { after: yearOfAfter }),
        },
        changes: changesBehind(chars, amounts, at, leading, yearOfBefore),
      },
    ];
  });
}

/** Whether an amount says how far something went by what it was. */
export function isRelative({ unit: { dimension } }: WrittenAmount): boolean {
  return dimension === 'share' || dimension === 'points' || dimension === 'multiple';
}

const each = /(?:每[^,;:\d]{1,4}|[人户亩地]均)$/u;

/** 由每户1个增加到每户3个 stays what it is, 由1个增加到每区3个 is of two things. */
function isEach(chars: string, before: WrittenAmount, after: WrittenAmount): boolean {
  const there = chars.slice(before.to, after.from);
  const ofAfter = each.exec(there)?.[0];
  const isOfBoth = ofAfter !== undefined && chars.slice(0, before.from).endsWith(ofAfter);
  return (!isOfBoth && /[每均]/u.test(there.slice(-12))) || /分别/u.test(there);
}

function yearIn(text: string): number | undefined {
  const found = [...text.matchAll(years)].at(-1)?.groups?.year;
  return found ? Number(found) : undefined;
}

function changesBehind(
  chars: string,
  amounts: readonly WrittenAmount[],
  after: number,
  leading: string,
  baseYear: number | undefined,
): StatedChange[] {
  const changes: StatedChange[] = [];
  for (let at = after + 1; at < Math.min(amounts.length, after + 3); at++) {
    const [previous, amount] = [amounts[at - 1], amounts[at]] as [WrittenAmount, WrittenAmount];
    if (amount.from - previous.to > 40) break;
    const there = chars.slice(previous.to, amount.from);
    const groups = changing.exec(there)?.groups;
    const isOfAnother =
      (groups?.object && !leading.includes(groups.object)) ||
      (groups?.base && baseYear !== undefined && Number(groups.base) !== baseYear);
    if (!groups || isOfAnother) break;
    const isYearly = groups.yearly !== undefined;
    const isGross = allThatCameNew.test(there) && !isRelative(amount);
    changes.push({
      amount,
      way: groups.up ? 'up' : 'down',
      verb: groups.verb ?? '',
      isYearly,
      ...(isGross && { isGross }),
      ...(groups.base && baseYear === undefined && { isOfUnsaidBase: true as const }),
    });
  }
  return changes;
}
