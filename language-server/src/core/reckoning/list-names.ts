import type { Naming } from './list-counts.ts';

/** 和, 与, 及 that join two names, and are no part of a word (社会参与, 普及, 和谐). */
const joiner =
  /(?<![参赋给授])与|(?<![普以涉波惠触危顾])及(?![时格])|(?<![总饱温共缓])和(?![谐平美睦解善气])/gu;

/** How many are named: 甲、乙和丙 may be two or three; of names that are alike (未来材料和未来制造) each is one. */
export function namingOf(names: readonly string[]): Naming {
  const joined = names.flatMap((each) => each.match(joiner) ?? []).length;
  const most = names.length + joined;
  const [first, second, ...more] = (names.at(-1) ?? '').split(joiner);
  const others = names.slice(0, -1);
  const isEachOne =
    joined === 1 &&
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    others.length > 1 &&
    areAlike([...others, first, second]);
  return { least: isEachOne ? most : names.length, most };
}

/** All of one beginning or ending; the first name may have a verb in front of it. */
function areAlike(names: readonly string[]): boolean {
  const [, second = ''] = names;
  const [beginning, ending] = [second.slice(0, 2), second.slice(-2)];
  if (beginning.length < 2 || names.some((each) => each.length < 3)) return false;
  return (
    names.every((each, at) => (at === 0 ? each.includes(beginning) : each.startsWith(beginning))) ||
    names.every((each) => each.length > ending.length && each.endsWith(ending))
  );
}

/** Levels of government and below, each named with a word or two. */
const level =
  /(?:国家?|中央|自治区|[省市州盟区县旗乡镇村组户]|区县|乡镇|街道|社区|网格|小区|楼栋|园区|校|班|院系)□*$/u;
const longestLevel = 4;

const isDivided = /包括|包含|涵盖|分为|分成/u;

/**
 * Whether what is counted may be what is named: levels are counted as 四级, bodies as 三部门, places by the last
 * character of their names (甲区、乙区两区), anything else with a noun behind its count, or with none where something is
 * divided into kinds (指标包括设施、运输、安全三类).
 */
export function mayCount(kind: string, noun: string, names: readonly string[]): boolean {
  const others = names.slice(1);
  if (kind === '级')
    return others.every((each) => each.replace(/□/gu, '').length <= longestLevel && level.test(each));
  if (kind === '部门' || kind === '单位') return others.every((each) => /[部委办局厅会院社]$/u.test(each));
  if (/[县区市镇乡村]/u.test(kind)) return names.every((each) => each.endsWith(kind));
  if (noun === '') return kind === '类' && isDivided.test(names[0] ?? '');
  return !/^.{1,8}等(?![级次分候])/u.test(noun);
}
