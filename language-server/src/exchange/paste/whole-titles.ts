import { headingMark } from '../../language/parser/headings.ts';
import { keywordAt } from '../../language/parser/keyword-at.ts';
import type { JoinedLines } from './join-lines.ts';

/**
 * The titles of parts and chapters that a page has set in two lines (`第一篇 立足新起点，` `建设现代化城市`), each in one. They
 * have two halves with a comma between them, and the second line is short and no sentence: elsewhere a line break stays.
 */
export function wholeTitles({ lines, joined }: JoinedLines): JoinedLines {
  const whole: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (isHalfTitle(lines[at - 1] ?? '') && isRest(line)) whole.push(whole.pop() + line);
    else whole.push(line);
  }
  return { lines: whole, joined: joined + lines.length - whole.length };
}

/**
 * A line of a centred title holds about as much; what is shorter was broken behind its comma only. Below chapters and
 * sections there may be titles without a number.
 */
const fullLine = 18;

function isHalfTitle(line: string): boolean {
  const mark = headingMark(line, 0, line.length);
  if (!mark || mark.level > 2) return false;
  return /[，、,]$/u.test(line) || (mark.level === 0 && line.length >= fullLine && /[，,]/u.test(line));
}

function isRest(line: string): boolean {
  return (
    line !== '' &&
    line.length <= 30 &&
    !/[，。；：、！？,;:]|\s{2}|^[|｜—]/u.test(line) &&
    headingMark(line, 0, line.length) === undefined &&
    keywordAt(line, 0, line.length) === undefined
  );
}
