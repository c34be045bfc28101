import { isBlank, isColon, skipBlanks } from './characters.ts';
import { digitsValue } from './numerals.ts';

const blanks = '[^\\S\\r\\n]*';
/** In digits of either width; in Chinese ones (二〇二五年) only before 年. */
const year = `[12１２][0-9０-９]{3}|[一二][〇零一二三四五六七八九]{3}(?=${blanks}年)`;
const actual = '实绩|实际值?|完成值?|實績|實際值?|actual';
const what = `目标值?|目標值?|基础值|基期值?|${actual}|target|baseline`;

/** `2025年`, `2025`, `二〇二五年`, `2025年底`, `2023年实绩`: what a year line begins with. */
const yearMark = new RegExp(
  `(?:到|至)?(?:${year})(?:${blanks}年[底末终度]?)?(?:${blanks}(?:${what}))?`,
  'iuy',
);

const yearHead = new RegExp(`^(?:到|至)?${blanks}(${year})`, 'iu');
const saysActual = new RegExp(actual, 'iu');

/**
 * The year that the head of a year line or of a column names (`2025年目标值`, `2023年实绩`), and whether
 * it is for what was reached; undefined where it names none.
 */
export function readYearHead(head: string): { readonly year: number; readonly actual: boolean } | undefined {
  const written = yearHead.exec(head)?.[1];
  return written === undefined ? undefined : { year: digitsValue(written), actual: saysActual.test(head) };
}

/** The end of the year a year line at `start` begins with; -1 where a colon doesn't follow. */
export function yearMarkEnd(text: string, start: number, end: number): number {
  const markEnd = looseYearMarkEnd(text, start, end);
  if (markEnd < 0) return -1;
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
