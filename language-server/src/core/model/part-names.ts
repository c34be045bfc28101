import { simplified } from '../text/simplified.ts';
import type { Indicator } from './plan.ts';

/** `其中：城镇`, `▲其中：普惠托位占比`, `of which: urban`. */
const ofWhich = /^[\s▲△★☆※*]*(?:其中|of which\b)[\s:：,，]*/iu;
/** A dash, a number in brackets or a dot that lists the parts of what stands above. */
const listed = /^[\s　]*(?:[—–\-－·•●○]+|[（(]\d{1,2}[）)]|[①-⑳])[\s　]*(?=\D)/u;
/** Names (覆盖率, 总数, 城镇) that say what they are of only with what they stand under. */
const partial =
  /^(?:.{1,3}|.{1,2}(?:总数|总量|合计|小计)|(?:城市|农村|城镇|乡村|城乡)(?:社区|居民|地区|覆盖率)?|(?:建设|完成|改造|新建|新增|覆盖|服务)(?:数量|总数|数|率|面积|人数|比例)?)$/u;

/** Whether a name itself says that it is a part of what stands above it. */
export function isNamedPart(name: string): boolean {
  return ofWhich.test(simplified(name));
}

/** Whether a name is listed as a part would be: ——城镇, （1）城镇. */
export function isListedPart(name: string): boolean {
  return listed.test(name);
}

/** Whether a name says what it is of only with what it stands under. */
export function isPartialName(name: string): boolean {
  return partial.test(simplified(name));
}

/** What a part is called but for its whole: 城镇 of `其中：城镇`, `——城镇`. */
export function ownNameOfPart(name: string): string {
  const marks = ofWhich.exec(simplified(name)) ?? listed.exec(name);
  return name.slice(marks?.[0].length ?? 0).trim() || name;
}

/** So many letters at the end of two names are what both measure. */
const sameEnd = 4;

/** What a part is called wherever it stands apart from its whole: 婴儿死亡率（农村）. */
export function nameOfPart(whole: string, part: string): string {
  // 中医类别执业医师数 under 执业医师数 is a name by itself
  const end = whole.slice(-sameEnd);
  if (whole === '' || part.includes(whole) || (end.length === sameEnd && part.endsWith(end))) return part;
  return /^[\x20-\x7e]+$/u.test(part) ? `${whole} (${part})` : `${whole}（${part}）`;
}

/** The names that an indicator goes by: its full one, and of a part that is called something by itself that one too. */
export function namesOf({ name, fullName, partOf }: Indicator): string[] {
  const own = partOf && ownNameOfPart(name);
  return own && !isPartialName(own) ? [fullName, own] : [fullName];
}
