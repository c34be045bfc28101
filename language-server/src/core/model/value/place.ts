import type { Span } from '../source.ts';
import { type FoldedText, slice, spanOf } from './fold.ts';

const closingMarks = '。;,、.:!?';

/** Without the marks that end a line of text and don't belong to what it says (。；,). */
export function withoutClosingMarks(folded: FoldedText): FoldedText {
  let end = folded.chars.length;
  while (end > 0 && closingMarks.includes(folded.chars[end - 1] as string)) end--;
  return end === 0 || end === folded.chars.length ? folded : slice(folded, 0, end);
}

/** What was written, and where, of a text that begins at `start`; empty at `start` for an empty one. */
export function placeOf(folded: FoldedText, text: string, start: number): { text: string; span: Span } {
  const { length } = folded.chars;
  if (length === 0) return { text: '', span: { start, end: start } };
  const span = spanOf(folded, 0, length);
  return { text: text.slice(span.start - start, span.end - start), span };
}
