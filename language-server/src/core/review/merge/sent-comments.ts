import type { Localized } from '../../text/localized.ts';
import type { ReviewFile } from '../review-file.ts';
import { isSuggestion } from './placed-suggestions.ts';

/** A comment that a plan may have been sent with: in a reply it is no bureau's. */
export interface SentComment {
  readonly words: string;
  readonly author: string;
}

/** Who says in a comment what was found in a plan: no person. */
export const checkerName: Localized = { zh: '规划匠', en: 'Planwright' };

/** What reviewers themselves have said of a plan. */
export function sentComments({ threads }: ReviewFile): SentComment[] {
  return threads
    .filter((thread) => !isSuggestion(thread))
    .flatMap(({ comments }) => comments.map(({ by, text }) => ({ words: text, author: by })));
}
