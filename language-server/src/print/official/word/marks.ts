import { BookmarkEnd, BookmarkStart, type ParagraphChild, type TextRun } from 'docx';
import type { Span } from '../../../core/model/source.ts';
import { type MarkedBlock, markName } from '../mark-names.ts';

/** The numbers below are those of the contents' bookmarks. */
const firstNumber = 1_000_000;
const kinds: readonly MarkedBlock[] = ['paragraph', 'run-in', 'row'];

/**
 * The runs of a block between the marks by which it is known when the document comes back, whatever was made of its text.
 * Nobody sees them, and a block that print adds has none.
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
  return [start, ...runs, end];
}
