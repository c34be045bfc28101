import type { Words } from './trim.ts';
import { comparators, longDoingVerbs } from './words.ts';

/** By what one is allotted to each. */
export interface Norm extends Words {
  /** Where 按 stands. */
  readonly subjectTo: number;
}

const whom = new RegExp(
  `^(?:推动|实现|确保|支持|力争|鼓励|要求|争取|逐步|全市|全县|全省|全区|到|使|保证|努力|在|[、(])*` +
    `((?:所有|全部|各|每个|每)(?![\\d十百千万]|[一两二三四五]?个?年|月|日|天|周|季|级|类|种|项|方|单位|部门|有关|相关|自|地要|隔|人每)[^,;、]*?(?:[(][^()]*[)])?[^,;]*?)` +
    `(?=${comparators}|均|都|(?:${longDoingVerbs})(?!中心|站|机构|点|设施|能力|业|区|项目|基地|人员)|有|具备|具有|达到|实现|依托|普遍|平均|出台|每\\d*个?[年月周天季日]|\\d|[一两]个|$)`,
);
/** Most clauses have none of these. */
const ofEach = /[所全各每]/;
const saysNorm = /[按每]/;
const byNorm = /^(.*?)(?:按照?每?|每)(\d[^,;]*?)(?=配置|配备|设置|设立|配建|布局)/;
/** 卫生站按每3—5个居委会或1—2万人口[1个来配] */
const byNormOfOne = /^(.*?)按照?每?\d[^,;]*?(?:人口?|户|个[^\d,;]{1,6})(?=[\d一两]+[个所家名处]来?[配设建])/;
const allots = /^(?:配置|配备|设置|设立|配建|布局)(?:至少|不少于)?[\d一两]/;

/** Whom a figure is for, each by itself, where the words before it begin so: 每个区, 所有市（区）. */
export function scopeIn(chars: string, from: number, to: number): Words | undefined {
  const clause = chars.slice(from, to);
  const found = ofEach.test(clause) ? whom.exec(clause) : null;
  const text = found?.[1];
  if (!found || !text || text.length > 24 || text === '全部') return undefined;
  const end = from + found[0].length;
  // 各行业信用监管全覆盖: what is covered, not for whom
  if ((text.endsWith('全') && chars.startsWith('覆盖', end)) || text.endsWith('全面')) return undefined;
  return { text, from: end - text.length, to: end };
}

/** 城区按3-5个居委会或1-2万人口[配置1个]: what one is allotted to. */
export function normIn(chars: string, from: number, to: number): Norm | undefined {
  const text = chars.slice(from, to);
  if (!saysNorm.test(text)) return undefined;
  const before = byNorm.exec(text);
  const found = before && allots.test(text.slice(before[0].length)) ? before : byNormOfOne.exec(text);
  if (found?.[1] === undefined) return undefined;
  const subject = found[1];
  return {
    text: found[0].replace(/按照?(?=每?\d)/, ''),
    from,
    to: from + found[0].length,
    subjectTo: from + subject.length,
  };
}

const placeOfCoverage =
  /^(?:推动|推进|确保|力争)?([^,;]{2,30}?(?:(?<![景园校牧林库矿灌])区|[县市镇乡村)]))实现(?=.{2,}全覆盖)/;

/** 主城区实现颐养社区全覆盖: a place in front of the verb. */
export function placeIn(seen: string, from: number, to: number): Words | undefined {
  const clause = seen.slice(from, to);
  const found = clause.includes('全覆盖') ? placeOfCoverage.exec(clause) : null;
  const text = found?.[1];
  if (!found || !text) return undefined;
  const end = from + found[0].length - '实现'.length;
  return { text, from: end - text.length, to: end };
}
