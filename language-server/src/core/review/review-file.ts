import type { TextAnchor } from './anchor.ts';

/*
 * What reviewers say of a plan. It is kept in a small file beside the plan, so that it goes where the plan goes, two
 * people who review two plans never write the same file, and Git shows each remark as a few lines.
 */

/** The newest version of the file that is read; a newer one is left alone. */
export const reviewVersion = 2;

/** The remarks on a plan, and what was decided on it. */
export interface ReviewFile {
  /** The last one; absent where there is none yet. */
  readonly decision?: ReviewDecision;
  /** Sorted by their ids. */
  readonly threads: readonly ReviewThread[];
}

/** What a reviewer decided on a plan, and on which text of it. */
export interface ReviewDecision extends Authorship {
  /** 已看, 退回, 已签. */
  readonly verdict: PlanVerdict;
  /** `reviewedText` of the plan as it was then. */
  readonly text: string;
  /** Why it was sent back. */
  readonly reason?: string;
}

export const planVerdicts = ['read', 'returned', 'signed'] as const;
export type PlanVerdict = (typeof planVerdicts)[number];

/** Who did something, and when: `2026-03-05T08:30:00Z`. */
export interface Authorship {
  readonly by: string;
  readonly at: string;
}

/** A remark on a place of a plan, with the answers to it. */
export interface ReviewThread {
  /** Made by chance, so that the remarks of two people stand apart in the file, and Git can join them. */
  readonly id: string;
  /** 待议, 采纳, 不采纳. */
  readonly state: ThreadState;
  /** Who took the remark or refused it. */
  readonly settled?: Authorship;
  /** Why: what the bureau is told. */
  readonly reason?: string;
  /** What bureaus propose, where it came back in their replies. */
  readonly suggestion?: ThreadSuggestion;
  readonly anchor: TextAnchor;
  /** The remark, then the answers. */
  readonly comments: readonly ReviewComment[];
}

/** What came back in replies: a change of the words, or a remark on them. */
export interface ThreadSuggestion {
  /** All who ask for the same. */
  readonly bureaus: readonly string[];
  /** The words as they were when it came; line breaks as `\n`. */
  readonly original: string;
  /** What is to stand there; absent in a remark. */
  readonly proposed?: string;
  /** It had no place in the plan; its words are kept all the same. */
  readonly isUnplaced?: true;
}

export const threadStates = ['open', 'accepted', 'rejected'] as const;
export type ThreadState = (typeof threadStates)[number];

export interface ReviewComment extends Authorship {
  readonly text: string;
}

export const noReview: ReviewFile = { threads: [] };

const ending = '.review.json';

/** The name, path or URI of the file that holds the review of a plan. */
export function reviewFileOf(plan: string): string {
  return plan + ending;
}

/** The plan that such a file is about; undefined for any other file. */
export function planOfReviewFile(file: string): string | undefined {
  return file.endsWith(ending) ? file.slice(0, -ending.length) : undefined;
}

/** The thread of that id put in its place, or taken out where `change` gives none. */
export function withThread(
  file: ReviewFile,
  id: string,
  change: (before: ReviewThread | undefined) => ReviewThread | undefined,
): ReviewFile {
  const changed = change(file.threads.find((each) => each.id === id));
  const threads = [...file.threads.filter((each) => each.id !== id), ...(changed ? [changed] : [])];
  return { ...file, threads: threads.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
