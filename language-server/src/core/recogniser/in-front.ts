import type { Unit } from '../model/quantity.ts';
import { endingTable, wordEndingAt } from '../model/value/word-table.ts';
import { wordsBefore } from '../model/value/words.ts';
import { charTest } from '../text/char-table.ts';
import { anyOf, comparators, comparatorWords, doing, measureEnding } from './words.ts';

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

const levelWords = [...wordsBefore.meanings].filter(([, { kind }]) => kind === 'level').map(([word]) => word);
const levels = anyOf(levelWords);
const each = new RegExp(
  `(?:每(?:隔|个)?(?:\\d+|[${chineseDigits}]+)?个?(?:年度?|季度?|月度?|周|星期|天|日|学年|学期)` +
    `|每(?:\\d+(?:\\.\\d+)?[万千百]?|[十百千万]+)(?:(?!${comparators}|${levels}|拥有|配备|配置|有)[^,;、的\\d□]){1,10}|每人|人均|户均|平均|年均|累计)$`,
);
/** Without one of these there is no such rhythm. */
const mayBeEach = /[每均]|累计$/;

/** What a word right in front of a number, or of such a word, says of it. */
const wordsInFrontOf = endingTable([
  [[...comparatorWords, '超', '约', '近'], 'comparator'],
  [levelWords, 'level'],
  ['增长 下降 提高 提升 降低 减少 增加 上升 压缩 缩短 压减 缩小 扩大'.split(' '), 'change'],
  [[...doing.split(' '), ...'配备 实现 均 都 应 要 需 分别 为 各 再 共'.split(' ')], 'filler'],
  ['力争 争取 原则上 一般 逐步 努力'.split(' '), 'softener'],
]);
const relative = new RegExp(
  `(?<comparator>${comparators}|达到|为)(?<of>[^,;、\\d]{2,40}?(?:的|总数|数量|总量|总额|水平|收入|工资|平均|上年度?[^,;、\\d]{2,30}的?))$`,
);

/** What it ends in, and what a longer one of those has. */
const endsRelation = charTest(/[的数量额平入资均]/);
const ofYearBefore = '上年';

/** 里程比2022年[增加300公里] */
const compared = /(?:[比较](?:20\d\d|上)年[底末]?|基础上)再?$/;

/** Walks from the number to the left over all that says how it binds. */
export function wordsInFront(seen: string, first: number, at: number, unit: Unit): WordsInFront {
  let from = at;
  let comparator: string | undefined;
  let level = false;
  let position = at;
  if (unit.dimension === 'share' || unit.dimension === 'multiple') {
    const start = Math.max(first, at - 50);
    const before = seen.slice(start, at);
    const mayRelate = endsRelation(seen, at - 1) || before.includes(ofYearBefore);
    const found = mayRelate ? relative.exec(before) : null;
    if (found) {
      from = start + found.index;
      position = from;
      level = true;
      if (!/^(?:达到|为)$/.test(found.groups?.comparator ?? '')) comparator = found.groups?.comparator;
    }
  }
  while (position > first) {
    const start = Math.max(first, position - 24);
    const rhythm = rhythmIn(seen.slice(start, position));
    if (rhythm) {
      position -= rhythm.length;
      from = position;
      continue;
    }
    const found = wordEndingAt(wordsInFrontOf, seen, start, position);
    if (!found) break;
    const { word, meaning: kind } = found;
    // 增加5万个 is done, 提高1岁 a change
    if (kind === 'change' && !isChanged(unit) && !compared.test(seen.slice(start, position - word.length)))
      break;
    if (kind === 'comparator') {
      if (comparator) break;
      comparator = word;
    }
    if (kind === 'level' || kind === 'change') level = true;
    position -= word.length;
    if (kind !== 'filler') from = position;
  }
  if (comparator || from < at) return { from, level, ...(comparator && { comparator }) };
  // 至少引进培育1家: any verb between the two
  const before = seen.slice(Math.max(first, at - 16), at);
  const apart = /[少低]/.test(before) ? boundApart.exec(before) : null;
  if (!apart) return { from: at, level };
  return { from: at - apart[0].length, level, comparator: /^..(?:于)?/.exec(apart[0])?.[0] ?? '至少' };
}

const boundApart = /(?:至少|不少于|不低于|最少)(?:在)?[^,;、的\d□]{1,8}$/;

/** 每年, 每百户, 人均 at the end of a text; 每千人口护士数 and 每万名就业人员中研发人员 are the names of what is measured. */
function rhythmIn(text: string): string | undefined {
  const rhythm = mayBeEach.test(text) ? each.exec(text)?.[0] : undefined;
  return rhythm && !measureEnding.test(rhythm) && !/.中./.test(rhythm) ? rhythm : undefined;
}

function isChanged({ dimension }: Unit): boolean {
  return dimension === 'share' || dimension === 'points' || dimension === 'multiple' || dimension === 'age';
}
