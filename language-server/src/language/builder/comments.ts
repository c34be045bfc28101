import type { Sourced } from '../../core/model/source.ts';
import { isBlank, isLineEnd, lineEnd } from '../parser/characters.ts';

/** The lines of a text that are comments, each from its `//` on. */
export function commentsOf(text: string): Sourced<string>[] {
  const comments: Sourced<string>[] = [];
  for (let start = text.indexOf('//'); start >= 0; ) {
    const end = lineEnd(text, start);
    if (beginsLine(text, start)) {
      const value = text.slice(start, end).trimEnd();
      comments.push({ value, span: { start, end: start + value.length } });
    }
    start = text.indexOf('//', end);
  }
  return comments;
}

/** Whether nothing but blanks stands in front of it. */
function beginsLine(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at === 0 || isLineEnd(text.charCodeAt(at - 1));
}
