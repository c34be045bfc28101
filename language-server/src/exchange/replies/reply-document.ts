import type { Hand } from '../import/readers/word/hand.ts';

export type { Hand } from '../import/readers/word/hand.ts';

/** A Word document that came back from review: its texts with what was changed in them, its comments, what it is of. */
export interface ReplyDocument {
  readonly texts: readonly ReplyText[];
  readonly rows: readonly ReplyRow[];
  readonly comments: readonly ReplyComment[];
  /** The properties that a program gave it, by their names. */
  readonly properties: ReadonlyMap<string, string>;
  /** Whom its own properties name: a company, who wrote it, who saved it last. */
  readonly company: string;
  readonly authors: readonly string[];
}

/** `withdrawn`: inserted by one and deleted by another, so that it was never there and won't be. */
export type PieceState = 'kept' | 'inserted' | 'deleted' | 'withdrawn';

export interface ReplyPiece {
  readonly text: string;
  readonly state: PieceState;
  readonly hand?: Hand;
}

/** What parts the paragraphs of a text. */
export const paragraphBreak = '\u2029';

/**
 * A paragraph; or several, where a paragraph's end was inserted or deleted: they were one before, or are one now. Then
 * `paragraphBreak` stands between them as a piece of its own.
 */
export interface ReplyText {
  readonly pieces: readonly ReplyPiece[];
  /** The bookmarks that begin in it, and where: counted over all pieces. */
  readonly marks: readonly { readonly name: string; readonly at: number }[];
  /** How many characters at its beginning are the number that Word sets by itself. */
  readonly label: number;
  readonly isHeading: boolean;
  /** A line of the contents: a heading once more, and its page. */
  readonly isOfContents: boolean;
  /** Where it stands in a table. */
  readonly cell?: { readonly row: number; readonly column: number };
}

export interface ReplyRow {
  /** Which table, counted from 0. */
  readonly table: number;
  readonly state: 'kept' | 'inserted' | 'deleted';
  readonly hand?: Hand;
  /** The first of its texts. */
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
}

/** A place in a text: which one, and where in it, counted over all pieces. */
export interface ReplyPlace {
  readonly text: number;
  readonly at: number;
}

export interface ReplyComment extends Hand {
  readonly words: string;
  readonly start?: ReplyPlace;
  readonly end?: ReplyPlace;
  /** Which comment it answers, counted from 0. */
  readonly answers?: number;
  readonly isResolved: boolean;
}

/** The text of pieces as it was before anybody changed it, or as it is with all changes. */
export function textOfPieces(pieces: readonly ReplyPiece[], version: 'before' | 'after'): string {
  const other = version === 'before' ? 'inserted' : 'deleted';
  return pieces.map(({ text, state }) => (state === other || state === 'withdrawn' ? '' : text)).join('');
}
