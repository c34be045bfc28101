import { numberOf, yearPattern } from './date-parser.ts';
import type { Period } from './period.ts';
import { fold } from './value/fold.ts';
import { chineseInteger } from './value/numerals.ts';
import { withoutClosingMarks } from './value/place.ts';

export { parsePlanDate } from './date-parser.ts';

const numeral = '[一二三四五六七八九十]{1,2}';
const month = '(?:\\d{1,2}月)?';
const range = `(${yearPattern})年?${month}(?:[—~-]{1,2}|至|到)(${yearPattern})年?${month}`;

/**
 * 十四五 in a running text, its number in the first group, or 第十四个五年规划, in the second. Without quotes
 * 十五 and 九五 are numbers first, so they count only before a word that makes them plans.
 */
export const planInText =
  `(?:["“「『'‘]|(?=十[一二三四五六七八九]五)|(?=${numeral}五(?:规划|计划|时期|期间|期?末)))(${numeral})五["”」』'’]?` +
  `|第(${numeral})个五年(?:规划|计划)`;
const planAlone = `["“「『'‘]?(${numeral})五["”」』'’]?|第(${numeral})个五年(?:规划|计划)`;

const wholeRange = new RegExp(`^${range}度?$`);
const wholePlan = new RegExp(`^(?:${planAlone})(?:时期|期间|规划期?|计划期?)?$`);
const wholeYear = new RegExp(`^(?:到|至)?(${yearPattern})年?(?:度|年?[底末终](?:[之以]?前)?)?$`);
const planEnd = new RegExp(`^(?:到|至)?(?:${planAlone})(?:时期|期)?末年?(?:[之以]?前)?$`);

const rangeInTitle = new RegExp(`(?<!\\d)${range}(?!\\d)`);
const planInTitle = new RegExp(planInText);
const yearInTitle = new RegExp(`(?<![\\d到至])(${yearPattern})年(?!以?前|底|末|远景|修订|版|\\d)`);

/**
 * The years that a 规划期 field says: `2023—2025年`, `2023年至2025年`, `“十四五”时期`, `2025年`. Undefined
 * where it says none, or ends before it begins.
 */
export function parsePeriod(text: string): Period | undefined {
  const { chars } = withoutClosingMarks(fold(text));
  const written = text.trim();
  const years = wholeRange.exec(chars);
  if (years) return periodOf(numberOf(years[1] as string), numberOf(years[2] as string), written);
  const plan = wholePlan.exec(chars);
  if (plan) return fiveYearPlan(plan[1] ?? (plan[2] as string), written);
  const year = wholeYear.exec(chars)?.[1];
  return year ? periodOf(numberOf(year), numberOf(year), written) : undefined;
}

/** The period a title names: a range of years before a five-year plan before a single year. */
export function periodInTitle(title: string): Period | undefined {
  const { chars, original } = fold(title);
  const years = rangeInTitle.exec(chars);
  if (years) return periodOf(numberOf(years[1] as string), numberOf(years[2] as string), at(years));
  const plan = planInTitle.exec(chars);
  if (plan) return fiveYearPlan(plan[1] ?? (plan[2] as string), at(plan));
  const year = yearInTitle.exec(chars);
  return year ? periodOf(numberOf(year[1] as string), numberOf(year[1] as string), at(year)) : undefined;

  function at(match: RegExpExecArray): string {
    return original.slice(match.index, match.index + match[0].length);
  }
}

/** The one year that is said: `2025年`, `2025`, `二〇二五年`, `2025年底前`, `“十四五”末` (its last year). */
export function parseYear(text: string): number | undefined {
  const { chars } = withoutClosingMarks(fold(text));
  const year = wholeYear.exec(chars)?.[1];
  if (year) return numberOf(year);
  const plan = planEnd.exec(chars);
  return plan ? fiveYearPlan(plan[1] ?? (plan[2] as string), '')?.end : undefined;
}

/**
 * The years of a five-year plan by its numeral. 一五 began in 1953, 二五 in 1958; 三五 began in 1966, after
 * three years of adjustment, and each since then five years after the one before: 十五 is 2001–2005.
 */
export function fiveYearPlan(numeral: string, text: string): Period | undefined {
  const number = Number(chineseInteger(numeral) ?? 0);
  if (number < 1) return undefined;
  const start = number < 3 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3);
  return { start, end: start + 4, text };
}

function periodOf(start: number, end: number, text: string): Period | undefined {
  return start <= end ? { start, end, text } : undefined;
}
