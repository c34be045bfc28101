import type { Span } from '../model/source.ts';

/** What a bureau has changed in its copy of a plan, or remarked there, as its reply was read. */
export interface Suggestion {
  /** `change`: other words are proposed; `comment`: something is said of the words. */
  readonly kind: 'change' | 'comment';
  /** Whose reply it is: 市教育局. */
  readonly bureau: string;
  /** Who wrote it there, where the reply says so. */
  readonly author?: string;
  /** When: `2026-03-05T08:30:00Z`. */
  readonly date?: string;
  /** Where it belongs in the plan's own text; absent where it has no place: its words are listed all the same. */
  readonly place?: Span;
  /** What stands at that place, as the plan writes it; without a place, the words of the document it is about. */
  readonly original: string;
  /**
   * What is to stand there instead, as a plan writes it: empty where the words are to go. Absent in a comment, and where a
   * change of the document can't be said as one of the plan's text.
   */
  readonly proposed?: string;
  /** The reply's own words: of a comment its text, of a change what was inserted, or deleted where nothing was. */
  readonly words: string;
  /** The heading in the document that it stands under. */
  readonly under?: string;
  /** Of an answer: which suggestion of the same reply it answers, counted from 0. */
  readonly replyTo?: number;
}
