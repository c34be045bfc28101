import type { SentComment } from '../../core/review/merge/sent-comments.ts';
import type { Suggestion } from '../../core/review/suggestions.ts';
import type { FormatName } from '../../print/documents/index.ts';

/** `ReplyParams` → `ReplyReading`; null where the server doesn't know the plan. */
export const readReplyRequest = 'planwright/readReply';

/** `{}` → `FormatChoice[]`: what the table of what was taken can be written as, the one most asked for first. */
export const adoptionFormatsRequest = 'planwright/adoptionFormats';

/** `AdoptionParams` → `MadeFile`; null where the server doesn't know the plan, or can't read the review. */
export const adoptionRequest = 'planwright/adoption';

/** A reply to a plan: a Word file as it came back. */
export interface ReplyParams {
  readonly uri: string;
  /** The name of the file. */
  readonly name: string;
  /** Its bytes, in base64. */
  readonly content: string;
  /** The comments that the plan may have been sent with. */
  readonly sent: readonly SentComment[];
}

/** What a reply says, or why it can't be read. */
export type ReplyReading =
  | {
      readonly bureau: string;
      readonly suggestions: readonly Suggestion[];
      /** What to know of it: that it is of an older version. */
      readonly problems: readonly string[];
    }
  | { readonly problem: string };

export interface AdoptionParams {
  readonly uri: string;
  /** The file of the plan's review. */
  readonly review: string;
  readonly format: FormatName;
}
