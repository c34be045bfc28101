import type { Plan, Section } from '../../../core/model/plan.ts';
import type { Span } from '../../../core/model/source.ts';
import { annexLines } from '../annex-list.ts';
import { type ComparisonOptions, printedNotes } from '../documents.ts';
import { lonelyOf } from '../headings.ts';
import type { SectionPair } from '../sections.ts';
import { type ProsePiece, proseDifference } from './difference.ts';
import { namesIn } from './names.ts';
import { type ComparedParagraph, paragraphPairs } from './paragraphs.ts';

/** A paragraph that is new, gone, reads otherwise or stands elsewhere. */
export interface ProseChange {
  /** The heading that it stands under, or stood. */
  readonly section: string;
  /** The one that it stood under where it has only moved. */
  readonly movedFrom?: string;
  readonly pieces: readonly ProsePiece[];
  /** Where it stands now, and where it stood. */
  readonly source?: Span;
  readonly olderSource?: Span;
}

/** All words of a plan are compared in so many milliseconds; what is left then is told as replaced whole. */
const patience = 2000;

/** The paragraphs of two versions that read otherwise, word by word, or stand elsewhere. */
export function proseChanges(
  before: Plan,
  after: Plan,
  sections: readonly SectionPair[],
  { document }: ComparisonOptions = {},
): ProseChange[] {
  const nameAt = namesIn(before, after);
  const end = Date.now() + patience;
  const lonely = new Set([...lonelyOf(sections, 'before'), ...lonelyOf(sections, 'after')]);
  const without = new Set([...annexLines(before), ...annexLines(after)]);
  // what a section that is new or gone says is told with its heading
  const notes = document ? printedNotes(document === 'after' ? before : after) : new Set<string>();
  const pairs = paragraphPairs(sections, without).filter((pair) => {
    const { before: old, after: current } = pair;
    if (old && current) return true;
    const { text } = (old ?? current) as ComparedParagraph;
    // who answers was all that it said; a number that begins a note is no heading's behind a dash
    if (text === '' || (document && notes.has((pair[document]?.text ?? '').replace(/^—+/u, ''))))
      return false;
    return !lonely.has((old ?? current)?.of as Section);
  });
  return pairs.map(({ before: old, after: current, isMoved }) => ({
    section: (current ?? old)?.section ?? '',
    ...(isMoved && { movedFrom: old?.section ?? '' }),
    pieces: proseDifference(old?.text ?? '', current?.text ?? '', nameAt, Math.max(1, end - Date.now())),
    ...(current && { source: current.span }),
    ...(old && { olderSource: old.span }),
  }));
}
