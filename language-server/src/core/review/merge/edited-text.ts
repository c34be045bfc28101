import { lineBreakOf } from '../../model/source.ts';
import { offsetAtIn } from '../offset-at.ts';
import type { SuggestedEdit } from './decided-suggestions.ts';

/** A text with edits made in it; what is written takes its line breaks, and nothing else of it changes. */
export function editedText(text: string, edits: readonly SuggestedEdit[]): string {
  if (edits.length === 0) return text;
  const offsetAt = offsetAtIn(text);
  const lineBreak = lineBreakOf(text);
  let [written, at] = ['', 0];
  for (const { range, text: words } of edits) {
    written += text.slice(at, offsetAt(range.start)) + words.replaceAll('\n', lineBreak);
    at = offsetAt(range.end);
  }
  return written + text.slice(at);
}
