import { BookmarkEnd, BookmarkStart, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Span } from '../../../core/model/source.ts';
import { type MarkedBlock, markName } from '../mark-names.ts';

/** The numbers below are those of the contents' bookmarks. */
const firstNumber = 1_000_000;
const kinds: readonly MarkedBlock[] = ['paragraph', 'run-in', 'row'];

/**
 * The runs of a block between the marks by which it is known when the document comes back, whatever was made of its text.
 * Nobody sees them, and a block that print adds has none. The block begins with the first; the other one stands in front of the
 * last of several runs.
 */
export function marked(
  runs: readonly (ParagraphChild | TextRun)[],
  source: Span | undefined,
  block: MarkedBlock = 'paragraph',
): ParagraphChild[] {
  if (!source) return [...runs];
  const number = firstNumber + kinds.length * source.start + kinds.indexOf(block);
  // a paragraph takes them as it takes the runs between them; only its type doesn't say so
  const [start, end] = [
    new BookmarkStart(markName(block, source.start), number),
    new BookmarkEnd(number),
  ] as unknown as readonly [ParagraphChild, ParagraphChild];
  return endingBeforeLast([start, ...runs], end);
}

/** What a bookmark begins, with its end in front of the last of several runs. */
export function endingBeforeLast(
  [start, ...runs]: readonly (ParagraphChild | TextRun)[],
  end: ParagraphChild,
): ParagraphChild[] {
  const first = start ? [start] : [];
  return runs.length > 1
    ? [...first, ...runs.slice(0, -1), end, ...runs.slice(-1)]
    : [...first, ...runs, end];
}

/** A shorter text fills no line. */
const fullLine = 26;
const hanging = /[、。，．：；！？,.:;!?]$/u;

/**
 * The runs of a text between marks: a stop that may hang in the margin at its end is a run of its own, as LibreOffice sets an
 * empty line below one that a bookmark ends behind.
 */
export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  const pieces = text.length > fullLine && hanging.test(text) ? [text.slice(0, -1), text.slice(-1)] : [text];
  return pieces.map((piece) => new TextRun({ ...look, text: piece }));
}
