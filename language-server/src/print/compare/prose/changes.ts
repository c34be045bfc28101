import type { Plan } from '../../../core/model/plan.ts';
import type { Span } from '../../../core/model/source.ts';
import type { SectionPair } from '../sections.ts';
import { type ProsePiece, proseDifference } from './difference.ts';
import { namesIn } from './names.ts';
import { paragraphPairs } from './paragraphs.ts';

/** A paragraph that is new, gone or reads otherwise. */
export interface ProseChange {
  /** The heading that it stands under, or stood. */
  readonly section: string;
  readonly pieces: readonly ProsePiece[];
  /** Where it stands now, and where it stood. */
  readonly source?: Span;
  readonly olderSource?: Span;
}

/** All words of a plan are compared in so many milliseconds; what is left then is told as replaced whole. */
const patience = 2000;

/** The paragraphs of two versions that read otherwise, word by word. */
export function proseChanges(before: Plan, after: Plan, sections: readonly SectionPair[]): ProseChange[] {
  const nameAt = namesIn(before, after);
  const end = Date.now() + patience;
  return paragraphPairs(sections).map(({ before: old, after: current }) => ({
    section: (current ?? old)?.section ?? '',
    pieces: proseDifference(old?.text ?? '', current?.text ?? '', nameAt, Math.max(1, end - Date.now())),
    ...(current && { source: current.span }),
    ...(old && { olderSource: old.span }),
  }));
}
