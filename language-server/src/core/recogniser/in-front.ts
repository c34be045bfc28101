import type { Unit } from '../model/quantity.ts';
import { wordsBefore } from '../model/value/words.ts';
import { anyOf, comparators, doingVerbs, measureEnding } from './words.ts';

/** What the words in front of a number say of it. */
export interface WordsInFront {
  /** Where the value begins: 每百户不低于30平方米. */
  readonly from: number;
  /** The word that says how it binds, if any: 不低于. */
  readonly comparator?: string;
  /** 达到, 提高到, 增长: a level or a change is said. */
  readonly level: boolean;
}

export const chineseDigits = '一二两三四五六七八九十百千万';

const levels = anyOf(
  [...wordsBefore.meanings].filter(([, { kind }]) => kind === 'level').map(([word]) => word),
);
const each = new RegExp(
  `(?:每(?:隔|个)?(?:\\d+|[${chineseDigits}]+)?个?(?:年度?|季度?|月度?|周|星期|天|日|学年|学期)` +
    `|每(?:\\d+(?:\\.\\d+)?[万千百]?|[十百千万]+)(?:(?!${comparators}|${levels}|拥有|配备|配置|有)[^,;、的\\d□]){1,10}|每人|人均|户均|平均|年均|累计)$`,
);
const inFront = new RegExp(
  `(?:(?<comparator>${comparators}|超|约|近)|(?<level>${levels})|(?<change>增长|下降|提高|提升|降低|减少|增加|上升|压缩|缩短|压减|缩小|扩大)` +
    `|(?<filler>${doingVerbs}|配备|实现|均|都|应|要|需|分别|为|各|再|共)|(?<softener>力争|争取|原则上|一般|逐步|努力))$`,
);
const relative = new RegExp(
  `(?<comparator>${comparators}|达到|为)(?<of>[^,;、\\d]{2,40}?(?:的|总数|数量|总量|总额|水平|收入|工资|平均|上年度?[^,;、\\d]{2,30}的?))$`,
);

/** 里程比2022年[增加300公里] */
const compared = /(?:[比较](?:20\d\d|上)年[底末]?|基础上)再?$/;

/** Walks from the number to the left over all that says how it binds. */
export function wordsInFront(seen: string, first: number, at: number, unit: Unit): WordsInFront {
  let from = at;
  let comparator: string | undefined;
  let level = false;
  let position = at;
  if (/^(?:share|multiple)$/.test(unit.dimension)) {
    const start = Math.max(first, at - 50);
    const found = relative.exec(seen.slice(start, at));
    if (found) {
      from = start + found.index;
      position = from;
      level = true;
      if (!/^(?:达到|为)$/.test(found.groups?.comparator ?? '')) comparator = found.groups?.comparator;
    }
  }
  while (position > first) {
    const left = seen.slice(Math.max(first, position - 24), position);
    const rhythm = each.exec(left);
    // 每千人口护士数, 每万名就业人员中研发人员: the name of what is measured
    if (rhythm && !measureEnding.test(rhythm[0]) && !/.中./.test(rhythm[0])) {
      position -= rhythm[0].length;
      from = position;
      continue;
    }
    const word = inFront.exec(left);
    if (!word) break;
    const { groups = {}, 0: text } = word;
    // 增加5万个 is done, 提高1岁 a change
    const isChange =
      /^(?:share|points|multiple|age)$/.test(unit.dimension) || compared.test(left.slice(0, -text.length));
    if (groups.change && !isChange) break;
    if (groups.comparator) {
      if (comparator) break;
      comparator = text;
    }
    if (groups.level || groups.change) level = true;
    position -= text.length;
    if (!groups.filler) from = position;
  }
  if (comparator || from < at) return { from, level, ...(comparator && { comparator }) };
  // 至少引进培育1家: any verb between the two
  const apart = /(?:至少|不少于|不低于|最少)(?:在)?[^,;、的\d□]{1,8}$/.exec(
    seen.slice(Math.max(first, at - 16), at),
  );
  if (!apart) return { from: at, level };
  return { from: at - apart[0].length, level, comparator: /^..(?:于)?/.exec(apart[0])?.[0] ?? '至少' };
}
