import type { KnownKeyword } from '../../core/text/keyword-lookup.ts';
import { lineStart } from '../../core/text/line-bounds.ts';
import { afterLineBreak, lineEnd, skipBlanks, trimEnd } from '../parser/characters.ts';
import { keywordAt } from '../parser/keyword-at.ts';

/** Where a line stands, whatever stands around it. */
export interface LineStretch {
  readonly start: number;
  /** Behind its indentation. */
  readonly content: number;
  /** In front of its break. */
  readonly end: number;
  readonly next: number;
}

/** The line that begins at `start`. */
export function lineFrom(text: string, start: number): LineStretch {
  const end = lineEnd(text, start);
  return { start, content: skipBlanks(text, start, end), end, next: afterLineBreak(text, end) };
}

/** The line that `at` stands in. */
export function lineAround(text: string, at: number): LineStretch {
  return lineFrom(text, lineStart(text, at));
}

/** The line above one; undefined above the first. */
export function lineAbove(text: string, { start }: LineStretch): LineStretch | undefined {
  if (start === 0) return undefined;
  const isPair = text[start - 1] === '\n' && text[start - 2] === '\r';
  return lineAround(text, start - (isPair ? 2 : 1));
}

/** The line below one; undefined below the last. */
export function lineBelow(text: string, { next }: LineStretch): LineStretch | undefined {
  return next < text.length ? lineFrom(text, next) : undefined;
}

/** The lines that say something. */
export function* linesOf(text: string): Generator<LineStretch, undefined> {
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; ) {
    const line = lineFrom(text, at);
    if (!saysNothing(text, line)) yield line;
    at = line.next;
  }
}

/** A blank line, or a comment. */
export function saysNothing(text: string, { content, end }: LineStretch): boolean {
  return content === end || text.startsWith('//', content);
}

export function isUnindented({ start, content }: LineStretch): boolean {
  return content === start;
}

/** The keyword that it begins with. */
export function keywordOf(text: string, { content, end }: LineStretch): KnownKeyword | undefined {
  return keywordAt(text, content, trimEnd(text, content, end))?.keyword;
}
