import type { Source, Span } from '../../core/model/source.ts';
import { cleaned, lineEndAt, lineStartAt, linesOf, type ReviewLine, trimmed } from './pieces.ts';
import { shortened } from './shortened.ts';

/** What stands at a place of a text. */
export interface Excerpt {
  /** Of the first line, counted from 1. */
  readonly line: number;
  /** Lines with something in them, the place marked. */
  readonly lines: readonly ReviewLine[];
  /** How many lines more the place has. */
  readonly more: number;
}

const mostLines = 4;
const around = 48;

/** The lines a place touches, cut down to what is needed to recognise it. */
export function excerptOf(source: Source, span: Span): Excerpt {
  const { text } = source;
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  // a place that ends with its line break doesn't touch the next line
  const last = lineEndAt(source, end > start && /[\r\n]/.test(text[end - 1] ?? '') ? end - 1 : end);
  const lines = linesOf([
    { text: text.slice(lineStartAt(source, start), start), marked: false },
    { text: text.slice(start, Math.min(end, last)), marked: true },
    { text: text.slice(Math.min(end, last), last), marked: false },
  ])
    .map((line) => trimmed(cleaned(line)))
    .filter((line) => line.length > 0);
  return {
    line: source.positionAt(start).line + 1,
    lines: lines.slice(0, mostLines).map((line) => shortened(line, around)),
    more: Math.max(0, lines.length - mostLines),
  };
}
