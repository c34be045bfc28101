export { anchorAt, type TextAnchor } from '../core/review/anchor.ts';
export { type AnchoredPlace, anchoredPlaces } from '../core/review/anchored-place.ts';
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
  withThread,
} from '../core/review/review-file.ts';
export { type ReviewStanding, reviewedText, standingOf } from '../core/review/standing.ts';
export {
  authorWords,
  standingName,
  standingWords,
  threadStateNames,
  verdictNames,
} from '../core/review/words.ts';
export { writeReview } from '../core/review/write-review.ts';
