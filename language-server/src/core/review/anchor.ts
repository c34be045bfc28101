import type { Range, Span } from '../model/source.ts';
import { lineEnd } from '../text/line-bounds.ts';
import { type LineOffsets, offsetsIn } from './offsets.ts';

/** Words of a plan that a remark is about, with what tells them apart from the same words elsewhere. */
export interface TextAnchor {
  /** Where it began, counted from 1. */
  readonly line: number;
  /** The heading it stood under; absent in front of the first. */
  readonly heading?: string;
  /** What stood right before it. */
  readonly before: string;
  /** The words themselves, line breaks as `\n`. */
  readonly quote: string;
  /** What stood right behind it. */
  readonly after: string;
}

/** How much is kept of what stands around, in characters: enough to tell two rows of a table apart. */
const around = 24;

/**
 * What is kept of a place to find it again.
 * @param range a place without words in it stands for its lines
 */
export function anchorAt(text: string, range: Range): TextAnchor {
  const offsets = offsetsIn(text);
  const { lines } = offsets;
  const written = offsets.text;
  const [from, to] = [offsets.offsetAt(range.start), offsets.offsetAt(range.end)];
  const isBlank = written.slice(from, to).trim() === '';
  const indentation = /^\s*/u.exec(lines[range.start.line] ?? '')?.[0].length ?? 0;
  const start = isBlank ? offsets.offsetAt({ line: range.start.line, character: indentation }) : from;
  const end = isBlank ? lineEnd(written, Math.max(start, to)) : to;
  const anchor = anchorOf(offsets, { start, end });
  return { ...anchor, quote: anchor.quote.trimEnd() };
}

/** The same of just these words, blanks and line breaks too; of none where the place is a point between two words. */
export function anchorOf(offsets: LineOffsets, { start, end }: Span): TextAnchor {
  const { text } = offsets;
  const { line } = offsets.positionAt(start);
  const heading = offsets.headingAbove(line);
  return {
    line: line + 1,
    ...(heading !== undefined && { heading }),
    before: text.slice(Math.max(0, start - around), start),
    quote: text.slice(start, end),
    after: text.slice(end, end + around),
  };
}
