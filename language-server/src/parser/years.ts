import { isBlank, isColon, skipBlanks } from './characters.ts';

/** `2025年`, `2025`, `二〇二五年`, `2025年底`, `2023年实绩`: what a year line begins with. */
const yearMark =
  /(?:到|至)?(?:[12１２][0-9０-９]{3}[\s　]*年?|[一二][〇零一二三四五六七八九]{3}年)[底末终]?(?:目标值?|目標值?|基础值|基期值?|实绩|实际值?|完成值?|實績|實際值?| actual)?/uy;

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
