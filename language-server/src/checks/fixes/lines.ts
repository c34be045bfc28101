import type { Span } from '../../core/model/source.ts';

/** Where the line that holds an offset begins. */
export function lineStartAt(text: string, at: number): number {
  // looking for both line breaks in turn would go through all the text for the one that it does not use
  let start = at;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

const isLineBreak = (code: number): boolean => code === 0x0a || code === 0x0d;

/** Where the line that holds an offset ends, its line break left out. */
export function lineEndAt(text: string, at: number): number {
  const length = text.slice(at).search(/[\r\n]/);
  return length < 0 ? text.length : at + length;
}

/** The lines that a stretch of text touches, without the last one's line break. */
export function linesAround(text: string, { start, end }: Span): Span {
  return { start: lineStartAt(text, start), end: lineEndAt(text, end) };
}

/** What has to go so that these lines leave no blank one: they and their line break, the one before at the end of the text. */
export function withLineBreak(text: string, { start, end }: Span): Span {
  const behind = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  if (behind > 0) return { start, end: end + behind };
  const before = /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  return { start: start - before, end };
}
