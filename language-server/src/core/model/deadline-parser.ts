import { dayPattern, exists, numberOf, yearPattern } from './date-parser.ts';
import { daysIn, lastDay } from './days.ts';
import { oncePerText } from './once-per.ts';
import type { Period, PlanDate } from './period.ts';
import { fiveYearPlan, planInText } from './period-parser.ts';
import type { Deadline } from './plan.ts';
import { type FoldedText, fold } from './value/fold.ts';
import { placeOf, withoutClosingMarks } from './value/place.ts';

const before = '(?<before>(?:之|以)?前)?';
const inYear =
  `(?<month>${dayPattern})(?:月?(?:[—~-]|至|到)(?<laterMonth>${dayPattern}))?月(?:(?<day>${dayPattern})[日号]|(?<part>[上中下]旬|[初中底末]))?` +
  '|(?<half>[上下]半年)|第?(?<quarter>[一二三四1-4])季度|前(?<quarters>[二三23])季度|(?<middle>年?中(?=前|$|[^\\u4e00-\\u9fff]))|年?(?<end>[底末终])|(?<start>年?初)';

/** Each way a deadline names a time. */
const times = [
  new RegExp(`(?<year>${yearPattern})年(?:${inYear})?${before}`, 'g'),
  /(?<!\d)(?<year>(?:19|2[01])\d\d)(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?(?![\d年])(?<before>(?:之|以)?前)?/g,
  new RegExp(`(?:${planInText})(?:时期|期间|期)?(?<end>末)?${before}`, 'g'),
];
/** 6月底, 4月5日前, 上半年, 年底: a time that says no year. */
const withoutYear = new RegExp(
  `(?<![\\d一二三四五六七八九十月每至—~-])(?:本年|今年|当年)?(?:${inYear.replaceAll('年?', '年')}|全年|年内)${before}`,
  'g',
);
const every = /每(?:半|[\d一二两三四五六七八九十]{1,3}个?)?(?:年|季|月|个月|周|星期|天|日)/;

/** Behind a time: it only begins then, or nobody can say when it ends. */
const begins = /^(?:起(?![草步])|开始|以[来后]|之后|后(?![续期])|[初中]期)/;
/** Days and seasons behind a year: when they are is not written in it. */
const movable =
  /^(?:的|全国)?(?:[春夏秋冬]季|[供采]暖|汛|入[冬夏汛]|开学|学[期年]|暑|寒假|两会|元旦|元宵|清明|端午|中秋|重阳|国庆|五一|六一|七一|八一|十一(?!月)|[^,;:。、()\d]{1,3}节(?:前|之前|以前|期间|后|$))/;

/**
 * Reads 期限. `latest` is the last day it allows, the latest where several times are named: 2025年底 and
 * 2025年 allow all of 2025, 2027年前 ends with 2026, 2025年6月底前 with 30 June; a day is included by 前.
 * 长期, 持续推进, 每年12月底, 2023年起 and 2023年春节前 have none, nor has 6月底, but in a plan of one year.
 * @param period what the plan covers
 */
export function parseDeadline(
  text: string,
  start: number,
  period?: Pick<Period, 'start' | 'end'>,
): Omit<Deadline, 'inheritedFrom'> {
  const folded = withoutClosingMarks(fold(text, start));
  const only = period?.start === period?.end ? period?.end : undefined;
  const times = known(`${only ?? ''} ${folded.original}`, () => timesIn(folded, only));
  return { ...placeOf(folded, text, start), ...times };
}

/** Most tasks of a plan end with one of its few years. */
const known = oncePerText<DeadlineTimes>(1000);

type DeadlineTimes = Pick<Deadline, 'latest' | 'recurring'>;

/** @param only the one year that the plan is of */
function timesIn({ chars, original }: FoldedText, only: number | undefined): DeadlineTimes {
  let latest: Required<PlanDate> | undefined;
  const year = only !== undefined && !saysYear(chars) ? only : undefined;
  for (const pattern of year === undefined ? times : [withoutYear]) {
    for (const match of chars.matchAll(pattern)) {
      if (isOpen(match[0], chars.slice(match.index + match[0].length))) continue;
      const isOfYear = year !== undefined || match.groups?.year;
      const found = isOfYear ? lastDayOfTime(match.groups ?? {}, year) : lastDayOfPlan(match);
      if (!found || (latest && lastDay(found) <= lastDay(latest))) continue;
      latest = { ...found, text: original.slice(match.index, match.index + match[0].length) };
    }
  }
  const recurring = every.test(chars);
  return { ...(latest && { latest }), ...(recurring && { recurring }) };
}

function saysYear(chars: string): boolean {
  return times.some((pattern) => chars.search(pattern) >= 0);
}

function isOpen(time: string, behind: string): boolean {
  return begins.test(behind) || (time.endsWith('年') && movable.test(behind));
}

type Day = Required<Omit<PlanDate, 'text'>>;
type Parts = Readonly<Record<string, string | undefined>>;

function lastDayOfTime(parts: Parts, yearOfPlan?: number): Day | undefined {
  const year = yearOfPlan ?? numberOf(parts.year ?? '');
  const { first, last } = monthsOf(parts);
  const day = parts.day ? numberOf(parts.day) : dayOfTen[parts.part?.[0] ?? ''];
  const endSaid = [parts.end, parts.middle, parts.part, day].some((said) => said !== undefined);
  if (!exists({ year, month: first, day: 1 }) || !exists({ year, month: last, day: day ?? 1 }))
    return undefined;
  // before June begins, in May; before 2027 begins, in 2026
  if (parts.before && !endSaid) return first > 1 ? endOf(year, first - 1) : endOf(year - 1, 12);
  if (parts.start) return undefined;
  return day ? { year, month: last, day } : endOf(year, last);
}

/** 上旬 and 月初 end with the 10th, 中旬 and 月中 with the 20th. */
const dayOfTen: Readonly<Record<string, number>> = { 上: 10, 初: 10, 中: 20 };

function monthsOf({ month, laterMonth, half, quarter, quarters, middle }: Parts): {
  first: number;
  last: number;
} {
  if (month) return { first: numberOf(month), last: numberOf(laterMonth ?? month) };
  if (half) return half.startsWith('上') ? { first: 1, last: 6 } : { first: 7, last: 12 };
  if (quarter) return { first: 3 * numberOf(quarter) - 2, last: 3 * numberOf(quarter) };
  if (quarters) return { first: 1, last: 3 * numberOf(quarters) };
  return { first: 1, last: middle ? 6 : 12 };
}

function lastDayOfPlan(match: RegExpExecArray): Day | undefined {
  const plan = fiveYearPlan(match[1] ?? match[2] ?? '', '');
  if (!plan) return undefined;
  return match.groups?.before && !match.groups.end ? endOf(plan.start - 1, 12) : endOf(plan.end, 12);
}

function endOf(year: number, month: number): Day {
  return { year, month, day: daysIn(year, month) };
}
