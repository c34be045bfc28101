export { anchorAt, type TextAnchor } from '../core/review/anchor.ts';
export { type AnchoredPlace, anchoredPlaces } from '../core/review/anchored-place.ts';
export { choiceOf, undisputed } from '../core/review/merge/choice.ts';
export {
  type DecidedSuggestions,
  decidedSuggestions,
  type SuggestedEdit,
  type SuggestionDecision,
} from '../core/review/merge/decided-suggestions.ts';
export { editedText } from '../core/review/merge/edited-text.ts';
export { type MergedReplies, mergedReplies } from '../core/review/merge/merged-replies.ts';
export {
  isSuggestion,
  type PlacedSuggestion,
  placedSuggestions,
  type SuggestionThread,
} from '../core/review/merge/placed-suggestions.ts';
export { type SentComment, sentComments } from '../core/review/merge/sent-comments.ts';
export { answersIn, remarksIn, suggestionWords } from '../core/review/merge/words.ts';
export { endOfChange, movedRange, type TextChange } from '../core/review/moved-range.ts';
export { type ReadingOfReview, readReview } from '../core/review/read-review.ts';
export {
  type Authorship,
  noReview,
  type PlanVerdict,
  planOfReviewFile,
  type ReviewComment,
  type ReviewDecision,
  type ReviewFile,
  type ReviewThread,
  reviewFileOf,
  type ThreadState,
  type ThreadSuggestion,
  withThread,
} from '../core/review/review-file.ts';
export { type ReviewStanding, reviewedText, standingOf } from '../core/review/standing.ts';
export type { Suggestion } from '../core/review/suggestions.ts';
export {
  authorWords,
  standingName,
  standingWords,
  threadStateNames,
  verdictNames,
} from '../core/review/words.ts';
export { writeReview } from '../core/review/write-review.ts';
