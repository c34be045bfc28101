import { daysIn } from './days.ts';
import type { PlanDate } from './period.ts';
import { fold } from './value/fold.ts';
import { chineseInteger } from './value/numerals.ts';
import { withoutClosingMarks } from './value/place.ts';

/** Patterns of folded text, without groups; `numberOf` reads what they match. */
export const yearPattern = '(?:1[89]|2[01])\\d\\d|[一二][〇零○OＯo0０一二三四五六七八九]{3}';
export const dayPattern = '\\d{1,2}|[一二三四五六七八九十]{1,3}';

const written = new RegExp(`^(${yearPattern})年(?:(${dayPattern})月(?:(${dayPattern})[日号])?)?$`);
/** 2023-10-08, 2023/10/8, 2023.10; web pages put the time behind: 2023-10-08 10:28. */
const numeric = /^((?:1[89]|2[01])\d\d)([-/.])(\d{1,2})(?:\2(\d{1,2})(?: \d{1,2}:\d\d(?::\d\d)?)?)?$/;

/** A whole date within a text, blanks between its parts allowed; without groups. */
export const dateInText = `(?:${yearPattern})\\s*年\\s*(?:${dayPattern})\\s*月\\s*(?:${dayPattern})\\s*日`;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = `(?<month>${months.join('|')})[a-z]*\\.?`;
const englishYear = '(?<year>(?:1[89]|2[01])\\d\\d)';
/** 12 March 2023, March 12, 2023, March 2023. */
const dayFirst = new RegExp(
  `^(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+)?${monthName}[,\\s]+${englishYear}$`,
  'iu',
);
const monthFirst = new RegExp(`^${monthName}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${englishYear}$`, 'iu');

/**
 * A date as a plan's header has it: 2023年8月31日, 2023-10-08, 二〇二三年八月三十一日, 31 August 2023, or only its month or
 * year. Years 1800–2199; undefined for all else, and for days that don't exist.
 */
export function parsePlanDate(text: string): PlanDate | undefined {
  const { chars } = withoutClosingMarks(fold(text));
  const inWords = written.exec(chars);
  const inDigits = numeric.exec(chars);
  const [year, month, day] = englishDate(text) ??
    inWords?.slice(1) ?? [inDigits?.[1], inDigits?.[3], inDigits?.[4]];
  if (!year) return undefined;
  const date = {
    year: numberOf(year),
    ...(month && { month: numberOf(month) }),
    ...(day && { day: numberOf(day) }),
  };
  return exists(date) ? { ...date, text: text.trim() } : undefined;
}

/** Year, month and day, where there is one, of a date in English, whether there is such a day or not. */
export function englishDate(text: string): [year: string, month: string, day?: string] | undefined {
  const { year, month, day } = (dayFirst.exec(text.trim()) ?? monthFirst.exec(text.trim()))?.groups ?? {};
  if (!year || !month) return undefined;
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return day ? [year, `${number}`, day] : [year, `${number}`];
}

/** The number that `yearPattern` or `dayPattern` matched; NaN where the characters make none. */
export function numberOf(written: string): number {
  return Number(
    /^\d+$/.test(written) ? written : (chineseInteger(written.replace(/[○OＯo0０]/gu, '〇')) ?? Number.NaN),
  );
}

export function exists({ year, month = 1, day = 1 }: Omit<PlanDate, 'text'>): boolean {
  return !Number.isNaN(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
