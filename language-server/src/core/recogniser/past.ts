import { foldedChars } from '../model/value/fold.ts';
import { matchesOf } from '../text/matches.ts';
import type { RecogniserContext } from './commitment.ts';
import type { Clause, Paragraph } from './paragraph.ts';
import { yearsIn } from './years.ts';

const setsOff =
  /(?:与|较|同)(?:上一?个?(?:五年|年度?)|去年|过去五年)相?比|基本情况[:是]|[该本]区域?(?:总面积|气候|水热|属|涉及|主要?(?:位于|分布|涉及)|位于)|(?<!项)目前|(?<![比较与同])去年|[我全][省市县区州镇](?:位于|坐落)|(?:^|[市县省区州校院馆])现有|(?<!公)共有(?!产权)|地处|下辖|截[至止](?!之|日期|时间)|近年来|[一二三四五十\d]年来|以来|过去的?[一二三四五几\d]|上年度?末/;
/** Unless it is what is to be made by then. */
const progress = /(?:建设|发展|取得)[^。]{0,8}(?:成效|成就|进展)/;
const ahead = /力争|争取|将(?!.{0,8}(?:纳入|作为))|确保|预计/;
const accomplished =
  /先后(?:获|建|完成|出台|举办|引进|被|荣|实施|投入|成立|入选)|荣获|被(?:评为|授予)|连续(?:跨[越上]|[多\d一二三四五六七八九十]+年(?:稳定|保持|位居|获|荣获|居|增长|丰收|下降))|(?:建成|完成|实现|达到|培育|新建|创建|打造|增加|提高|改造|举办|开展|投入|形成|覆盖|建立|设立|发放|救助|获|创)了|已(?:经|有|建成(?!(?:的)?(?:住宅|居住|小区|[城园片]区))|建立|实现|完成|达|全|基本|累计|形成|投入|开工|覆盖|培育|创建|获|超|在全)|(?<!公)共有(?!产权)|(?:^|[市县省区州])现有|(?<!项)目前|同比|比上年|较上年|较去年同期|完成(?:年度|全年)(?:目标|任务|计划)[^,;]{0,4}1\d\d|是(?:上年|前五年|20\d\d年)的?\d|占全(?:国|省|市|县)(?:国土面积|土地面积|耕地面积|总面积|总?人口|总数|总量)?的?[\d约近]/;

/** 2022年已达到8.6%: among goals too. */
const wasThen = /20\d\d年[底末]?(?:就|便)?已经?[达有建完实为超]/;

/** What came of it is told, so all that the sentence says before was done. */
const changed =
  /(?:提[高升供]|增强|改善|扩大|降低|减少|缓解|解决|保障|促进|推动|带动|支撑|奠定|缩小|填补|结束|打破|扭转|改变|优化|满足|取得|[作做迈走]出|呈现|发挥|赢得|夯实|打下|创造|积累|拓展|丰富|健全|完善|强化|巩固|筑牢)了/;

/** 覆盖率达62%，[位居全省第一]: which place it has is known. */
const holdsPlace =
  /^(?:位|稳|排名)?[居列](?:全[国省市]|世界|全球)[^,]{0,4}(?:第[一二三四五六七八九\d]|首位|榜首|前列)/;

/**
 * Which clauses say where things stand, or what was done: 目前, “十二五”期间 in a plan that begins later,
 * 已建成. A paragraph that begins so goes on so until it looks ahead.
 */
export function pastClauses({ chars, clauses }: Paragraph, context: RecogniserContext): Set<Clause> {
  const past = new Set<Clause>();
  let isPast = false;
  let sentencePast = false;
  let looksAhead = false;
  let sentence = -1;
  /** The clauses of the sentence so far. */
  let untold: Clause[] = [];
  for (const clause of clauses) {
    if (clause.sentence !== sentence) {
      sentencePast = isPast;
      untold = [];
    }
    sentence = clause.sentence;
    const { years } = clause;
    const text = clause.seen.slice(clause.from, clause.to);
    const early = years.filter(({ year }) => isBefore(year, context));
    const later = years.length > early.length;
    if (later) looksAhead = true;
    // a review opens with the progress that was made; among targets, it is to be made: 建设取得新进展
    const goesOn = clause.sentence > 0 && !isPast;
    // among goals nothing is past that has no date
    const isAim = context.zone === 'goals';
    if (later || ahead.test(text)) isPast = sentencePast = later && isAsOf(text, years.at(-1)?.year, context);
    else if (!isAim && (setsOff.test(text) || (!looksAhead && !goesOn && progress.test(text))))
      isPast = sentencePast = true;
    else if (early.length > 0) sentencePast = true;
    if (early.length > 0 && /[“"]/.test(chars.slice(early[0]?.from, early[0]?.to))) isPast = true;
    if (!isAim && !looksAhead && holdsPlace.test(text))
      for (const before of untold.slice(-1)) past.add(before);
    if (!isAim && !looksAhead && changed.test(text)) {
      // 改造生产线394条，提高了安全水平: what was done for it was done
      for (const before of untold) past.add(before);
      untold = [];
    }
    // 出口额由2010年的3亿元增长到5亿元,[年均增长8%]
    if (!looksAhead && isGrownBefore(text, context)) sentencePast = true;
    if (sentencePast || wasThen.test(text) || (!isAim && accomplished.test(text))) past.add(clause);
    untold.push(clause);
  }
  return past;
}

/**
 * The paragraphs that look back where a section begins with what was: “十四五”时期 in a plan that begins later,
 * 过去五年. They go on so until one looks ahead; each is given by its text.
 */
export function reviewIn(texts: readonly string[], context: RecogniserContext): ReadonlySet<string> {
  const [first = '', ...others] = texts;
  if (others.length === 0 || !mayOpen.test(first.slice(0, longestHead))) return new Set();
  if (!opensReview(foldedChars(first), context)) return new Set();
  const end = others.findIndex((text) => saysWhatIsToCome(foldedChars(text), context));
  return new Set(others.slice(0, end < 0 ? undefined : end));
}

/** A year or 五年 stands in its first words, if it opens a review. */
const mayOpen = /[2２][0０]|五/;
const longestHead = 200;
const opening = /^[^,;:。]{0,4}(?:过去的?五年|五年来)/;

/** A phrase that names a year is no longer than this. */
const longestPhrase = 60;

function opensReview(text: string, context: RecogniserContext): boolean {
  const [first] = yearsIn(text, 0, Math.min(text.length, longestPhrase));
  const opens =
    opening.test(text) || (first !== undefined && first.from < 4 && isBefore(first.year, context));
  return opens && !saysWhatIsToCome(text, context);
}

/** A year of the plan or later, as itself or as that of a five-year plan, or a word for what is to come. */
function saysWhatIsToCome(text: string, context: RecogniserContext): boolean {
  return (
    yearsIn(text, 0, text.length).some(({ year }) => !isBefore(year, context)) ||
    /今后|未来|下一步|下一阶段|力争|确保/.test(text)
  );
}

const growsFrom = /[从由](20\d\d)年(?:[末底])?的?[^,;。]*?[到至为]/;
const yearOf = /20\d\d(?=年)/g;
/** 从2020年的29件增长至65件: what has grown from before the base year, and not into the plan's years. */
function isGrownBefore(text: string, context: RecogniserContext): boolean {
  const from = text.includes('20') ? growsFrom.exec(text)?.[1] : undefined;
  if (from === undefined || !isBefore(Number(from) + 1, context)) return false;
  return matchesOf(yearOf, text).every(([year]) => isBefore(Number(year), context));
}

/** 截至2022年底: where things stood, unless it is the plan's last year. */
function isAsOf(text: string, year: number | undefined, { periodEnd }: RecogniserContext): boolean {
  return /^截/.test(text) && (periodEnd === undefined || (year ?? 0) < periodEnd);
}

/** A year that is over for the plan; of a plan without a period, one before it was issued. */
function isBefore(year: number, { periodStart, periodEnd, issueYear }: RecogniserContext): boolean {
  if (periodStart !== undefined) return year < periodStart;
  if (periodEnd !== undefined) return year <= periodEnd - 5;
  return issueYear !== undefined && year < issueYear;
}
