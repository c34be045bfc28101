import { lineBreakOf, type Position } from '../../model/source.ts';
import type { SuggestedEdit } from './decided-suggestions.ts';

/** A text with edits made in it; what is written takes its line breaks, and nothing else of it changes. */
export function editedText(text: string, edits: readonly SuggestedEdit[]): string {
  if (edits.length === 0) return text;
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), (found) => found.index + found[0].length)];
  const offsetAt = ({ line, character }: Position) => (starts[line] ?? text.length) + character;
  const lineBreak = lineBreakOf(text);
  let [written, at] = ['', 0];
  for (const { range, text: words } of edits) {
    written += text.slice(at, offsetAt(range.start)) + words.replaceAll('\n', lineBreak);
    at = offsetAt(range.end);
  }
  return written + text.slice(at);
}
