import { cleanText } from '../../../print/documents/clean-text.ts';

/** Characters that only programs see: zero-width spaces and joiners, soft hyphens, marks of direction and byte order. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** Blanks over several lines' width say no more than some; looking at each of them again and again would never end. */
export const longBlanks = /([^\S\n\r\f\v\u2028\u2029]{100})[^\S\n\r\f\v\u2028\u2029]+/gu;

/** The lines of a text as they are read: control characters gone, blanks at their ends too; no blank lines. */
export function tidyLines(text: string): string[] {
  return cleanText(text)
    .replace(unseen, '')
    .replace(longBlanks, '$1')
    .replace(/[\t\u00a0]+/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Line breaks that stand only for the width of a page or a cell: none between Chinese characters, else a blank. */
export function oneLine(text: string): string {
  const lines = tidyLines(text);
  return lines.map((line, index) => gapBetween(lines[index - 1], line) + line).join('');
}

function gapBetween(before: string | undefined, behind: string): string {
  const isOpen = /[\p{Script=Latin}\p{N},.;:!?)%]/u.test(before?.at(-1) ?? '');
  return isOpen && /^[\p{Script=Latin}\p{N}(]/u.test(behind) ? ' ' : '';
}
