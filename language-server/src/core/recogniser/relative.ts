import type { Comparator } from '../model/quantity.ts';
import { doubling } from '../model/value/doubling.ts';
import { matchesOf } from '../text/matches.ts';
import { nameFromClauseBefore } from './name-of.ts';
import { nameBefore } from './names.ts';
import type { Clause, Paragraph } from './paragraph.ts';
import { type Meaning, meant, relativeOf } from './quantities.ts';
import type { ClauseTarget, SentenceContext } from './sentence-context.ts';
import { trimmed, type Words } from './trim.ts';
import { comparators } from './words.ts';

/** A way to say how much there is to be without a figure. */
interface WayOfSaying {
  /** What stands in a clause that may say it so. */
  readonly sign: RegExp;
  readonly words: RegExp;
  /** What the words say; as a value is read where there is nothing here. */
  readonly meaning?: Meaning;
  /** Of what stands behind the words; else of what stands before them. */
  readonly isBefore?: true;
  /** Only in what is for a single year. */
  readonly isYearly?: true;
}

/** Where the words end what is said; the quotation marks around them may close. */
const end = '(?=”?(?:$|[、)]))';
const pace = '增[长速幅]';
const grows = `(?<=收入|投入|支出|${pace})`;
const none = { comparator: 'equal', amount: 0, unit: '' } as const;
const all = { comparator: 'equal', amount: 100, unit: '%' } as const;
const asMuch = (comparator: Comparator): Meaning => ({ comparator, amount: 1, unit: '倍' });

const ways: readonly WayOfSaying[] = [
  // 薪酬不低于上年度当地平均工资水平
  {
    sign: /(?:水平|平均[数值])$/,
    words: new RegExp(
      `(?:${comparators})(?:20\\d\\d年|上年|上一年|全国|全省|全市|全县|当地|本地|同期|国家|省|市)[^,;]{0,50}(?:水平|平均数|平均值)$`,
      'g',
    ),
  },
  // 产值比2020年翻一番
  { sign: /番/, words: new RegExp(`${doubling}${end}`, 'g') },
  // 居民收入增长与经济增长基本同步: measured in a year's report; in a plan of five years a way to go
  {
    sign: /同步/,
    words: new RegExp(
      `${grows}[与和同](?<of>[^,;、与和同]{2,12}(?:提高|${pace}))(?:总体|大体|基本|保持)*同步${end}`,
      'g',
    ),
    meaning: asMuch('equal'),
    isYearly: true,
  },
  // 农民收入增长快于经济增长
  {
    sign: /[高快]于.*增/,
    words: new RegExp(`${grows}[高快]于(?<of>[^,;、\\d]{2,12}${pace})${end}`, 'g'),
    meaning: asMuch('more-than'),
  },
  // 财政科技支出只增不减
  { sign: /只增不减/, words: new RegExp(`只增不减${end}`, 'g') },
  // 化肥使用量零增长
  { sign: /零增长/, words: new RegExp(`(?<!趋)零增长${end}`, 'g'), meaning: asMuch('at-most') },
  // 确保零就业家庭动态清零, 实现隐性债务清零
  {
    sign: /清零/,
    words: new RegExp(
      `(?<=(?:确保|保持|实现|力争|推动)[^,;]{2,24})(?:(?<!保持)(?:动态|存量|全部|全面)|(?<!动态))清零${end}`,
      'g',
    ),
    meaning: none,
  },
  // 清零“大班额”
  { sign: /清零/, words: /(?<=^(?:动态|全面)?)清零(?=[^,;、]{2,14}$)/g, meaning: none, isBefore: true },
  { sign: /零[发事死]/, words: new RegExp(`零(?:发生|事故|死亡)${end}`, 'g'), meaning: none },
  {
    sign: /杜绝发生/,
    words: /杜绝发生(?=[^,;、]{2,20}(?:事故|事件)$)/g,
    meaning: none,
    isBefore: true,
  },
  // 困难群众应保尽保、应救尽救; 应享尽享 and 应改尽改 count nothing
  {
    sign: /应.尽/,
    words: new RegExp(
      `(?<=(?:群众|对象|人员|人口|儿童|老年人|残疾人|学生|家庭|保险|救助)[^,;、]{0,8})应([保救助养])尽\\1(?:、应.尽.)*${end}` +
        `|应([治收纳签建])尽\\2(?:、应.尽.)*${end}`,
      'g',
    ),
    meaning: all,
  },
];

/** Most clauses have none of the signs. */
const anySign = new RegExp(ways.map(({ sign }) => sign.source).join('|'));

/** How much something is to be, bound by something else's level or said in words alone. */
export function relativeIn(
  { folded, chars }: Paragraph,
  clause: Clause,
  from: number,
  scope: Words | undefined,
  said: SentenceContext,
  isOfOneYear: boolean,
): ClauseTarget[] {
  const text = chars.slice(from, clause.to);
  // 坚持收入增长与经济增长同步 is a principle, 体现 says what else is for
  if (!anySign.test(text) || /^(?:坚持|体现)/.test(text)) return [];
  const found: ClauseTarget[] = [];
  let left = Math.max(from, scope?.to ?? 0);
  for (const { match, way } of saidIn(text)) {
    const { meaning, isBefore, isYearly } = way;
    if (isYearly && !isOfOneYear) continue;
    const begin = from + match.index;
    const to = begin + match[0].length;
    const quantity = meaning
      ? meant(meaning, match.groups?.of, folded, begin, to)
      : relativeOf(folded, begin, to);
    if (!quantity) continue;
    const last = found.at(-1);
    // 隐患点应改尽改、动态清零
    const isSame = last !== undefined && /^、?$/.test(chars.slice(left, begin));
    const endOfName = chars[begin - 1] === '“' ? begin - 1 : begin;
    const here = isBefore
      ? trimmed(chars, to, clause.to)
      : isSame
        ? last.name
        : nameBefore(chars, Math.min(endOfName, left), endOfName);
    const name = here.text.length > 1 ? here : (nameFromClauseBefore(chars, said) ?? here);
    found.push({ role: 'target', name, quantity, from: begin, to, scope });
    left = to;
  }
  return found;
}

/** Where a clause says so, in the order of the text. */
function saidIn(text: string): { match: RegExpExecArray; way: WayOfSaying }[] {
  return ways
    .filter(({ sign }) => sign.test(text))
    .flatMap((way) => matchesOf(way.words, text).map((match) => ({ match, way })))
    .sort((a, b) => a.match.index - b.match.index);
}
