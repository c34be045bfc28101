import type { Span } from '../../../core/model/source.ts';
import { lineEnd, lineStart } from '../../../core/text/line-bounds.ts';

/** The lines of a place with the break behind them, where nothing else stands on them; else the place itself. */
export function wholeLines(place: Span, text: string): Span {
  const [start, end] = [lineStart(text, place.start), lineEnd(text, place.end)];
  const around = text.slice(start, place.start) + text.slice(place.end, end);
  if (around.trim() !== '') return place;
  if (end < text.length) return { start, end: end + (text.startsWith('\r\n', end) ? 2 : 1) };
  // the last line goes with the break in front of it
  return { start: start > 0 ? start - (text.startsWith('\r\n', start - 2) ? 2 : 1) : 0, end };
}

/** The blanks that the line of a place begins with. */
export function indentationAt(text: string, at: number): string {
  const start = lineStart(text, at);
  return /^[^\S\r\n]*/u.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '';
}

/** Where lines are put in behind a place: at the end of its line, where nothing else stands on it. */
export function endOfLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return text.slice(at, end).trim() === '' ? end : at;
}

/** Where lines are put in above a place: at the beginning of its line, where nothing else stands in front. */
export function startOfLine(text: string, at: number): number {
  const start = lineStart(text, at);
  return text.slice(start, at).trim() === '' ? start : at;
}
