import { parseDeadline } from '../../core/model/deadline-parser.ts';
import { oncePerText } from '../../core/model/once-per.ts';
import type { YearPart } from '../../core/model/period.ts';
import { parseYear } from '../../core/model/period-parser.ts';
import { simplified } from '../../core/text/simplified.ts';
import { isBlank, isColon, skipBlanks } from './characters.ts';
import { digitsValue } from './numerals.ts';

const blanks = '[^\\S\\r\\n]*';
/** In digits of either width; in Chinese ones (二〇二五年) only before 年. */
const year = `[12１２][0-9０-９]{3}|[一二][〇零一二三四五六七八九]{3}(?=${blanks}年)`;
const plan = '["“「『\'‘]?[一二三四五六七八九十]{1,2}五["”」』\'’]?';
const actual = '实绩|实际值?|完成(?:值|情况)?|actual';
const what = `目标值?|基础值|基期值?|${actual}|target|baseline`;

const by = '(?:到|至|截至|截止)?';
const before = '(?:[之以]?前)?';
const month = `(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})${blanks}月份?[底末]?${before}`;
const stretch = '[上下]半年|第?[一二三四1-4１-４]季度[底末]?|前[二三23２３]季度|全年|年?中';
const inYear = `年(?:[度终]|[底末]${before}|${blanks}${month}|${blanks}(?:${stretch})${before})?`;
const planEnd = `(?:${plan})(?:时期|期)?末年?${before}`;

/** `2025年`, `2025`, `二〇二五年`, `2025年底前`, `2025年6月底`, `“十四五”末`, `2023年实绩`: what a year line begins with. */
const yearMark = new RegExp(
  `${by}(?:(?:${year})(?:${blanks}${inYear})?|${planEnd})(?:${blanks}(?:${what}))?`,
  'iuy',
);

/** 2021—2025年 is no year, but a span of them. */
const span = `(?:年|${blanks})*(?:[—–~～-]{1,2}|至|到)${blanks}[12][0-9]{3}`;
const yearHead = new RegExp(`^${by}${blanks}(?:(${year})(?!${span})|(${planEnd}))`, 'iu');
const partOfYear = new RegExp(
  `^${by}${blanks}(?:${year})${blanks}年${blanks}(${month}|(?:${stretch})${before})`,
  'iu',
);
const saysActual = new RegExp(actual, 'iu');

/** What the head of a year line or of a column says of the time. */
export interface YearHead {
  readonly year: number;
  /** Whether it is for what was reached. */
  readonly actual: boolean;
  readonly part?: YearPart;
}

/**
 * The year that the head of a year line or of a column names (`2025年目标值`, `2023年实绩`, `“十四五”末`, `2024年上半年`);
 * undefined where it names none, or a span of years.
 */
export function readYearHead(head: string): YearHead | undefined {
  return known(head, () => yearHeadOf(head));
}

/** Plans have the same few heads again and again. */
const known = oncePerText<YearHead | undefined>(2000);

function yearHeadOf(head: string): YearHead | undefined {
  const read = simplified(head);
  const [, digits, planYears = ''] = yearHead.exec(read) ?? [];
  const named = digits === undefined ? parseYear(planYears) : digitsValue(digits);
  if (named === undefined) return undefined;
  const found = partOfYear.exec(read);
  const part = found?.[1] && partOf(found[1], head.slice(found[0].length - found[1].length, found[0].length));
  return { year: named, actual: saysActual.test(read), ...(part && { part }) };
}

/** The months of a part of a year; of 12月底 and 全年, which are as much as the year, and what is no month: none. */
function partOf(words: string, text: string): YearPart | undefined {
  const { latest } = parseDeadline(`2001年${words.replace(/[之以]?前$/u, '')}`, 0);
  const to = latest?.month;
  if (to === undefined) return undefined;
  const from = /^上半年|^前/u.test(words)
    ? 1
    : /^下半年/u.test(words)
      ? 7
      : /季度$/u.test(words)
        ? to - 2
        : to;
  return to === 12 && (from === 12 || from === 1) ? undefined : { from, to, text };
}

/** A bare month begins a year line in an indicator only; elsewhere `2023年3月：动员部署` is a step of the work. */
const bareMonth = /(?:月份?|半年|季度[底末]?)$/;

/** The end of the year a year line at `start` begins with; -1 where a colon doesn't follow. */
export function yearMarkEnd(text: string, start: number, end: number): number {
  const markEnd = looseYearMarkEnd(text, start, end);
  if (markEnd < 0 || bareMonth.test(text.slice(start, markEnd))) return -1;
  const next = skipBlanks(text, markEnd, end);
  return next < end && isColon(text.charCodeAt(next)) ? markEnd : -1;
}

/** As above; inside an indicator a blank or the end of the line may stand for the colon. */
export function looseYearMarkEnd(text: string, start: number, end: number): number {
  yearMark.lastIndex = start;
  const match = yearMark.exec(text);
  if (!match) return -1;
  let markEnd = start + match[0].length;
  while (markEnd > start && isBlank(text.charCodeAt(markEnd - 1))) markEnd--;
  if (markEnd > end) return -1;
  const code = text.charCodeAt(markEnd);
  return markEnd === end || isColon(code) || isBlank(code) ? markEnd : -1;
}
