/** A share by what it is of: the part, and the whole that it is a share of. */
export interface ShareName {
  readonly part: string;
  readonly whole: string;
}

const measureOfWhole = '面积|人口|人数|总数|总量|总额|支出|收入|产值|增加值|规模|项目|企业|机构|床位|人员';
/** 总建筑面积[中]居民活动区域: 高中, 集中 and 中小学 are words of their own. */
const wholeFirst = new RegExp(
  `^(.*?.(?:${measureOfWhole}))(?:[中里内](?![小医西学级央心等])为?|用[于作来]|作为)(.{2,})$`,
  'u',
);
const partFirst = /^(.{2,}?)(?:占到?|相当于)(?!比|地)(.{3,})$/u;

/** What the letters of a share’s name say it is of; undefined where they don’t say both. */
export function shareIn(words: string): ShareName | undefined {
  const [, part, whole] = partFirst.exec(words) ?? [];
  if (part && whole) return { part, whole };
  const [, first, then] = wholeFirst.exec(words) ?? [];
  return first && then ? { part: then, whole: first } : undefined;
}

/** Whether two shares may be one, each part and each whole called by more or fewer words: 居民活动, 居民活动区域面积. */
export function areOfOneShare(a: ShareName, b: ShareName): boolean {
  return beginsWithOther(a.part, b.part) && (a.whole.endsWith(b.whole) || b.whole.endsWith(a.whole));
}

function beginsWithOther(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
