import { type ReviewFile, type ReviewThread, reviewVersion } from './review-file.ts';

/**
 * The file of a review: always in the same order, a fact a line, so that the same review is the same file and a remark
 * more is some lines more.
 */
export function writeReview({ decision, threads }: ReviewFile): string {
  const json = {
    version: threads.some(isNewer) ? reviewVersion : 1,
    ...(decision && {
      decision: {
        verdict: decision.verdict,
        by: decision.by,
        at: decision.at,
        text: decision.text,
        ...(decision.reason !== undefined && { reason: decision.reason }),
      },
    }),
    ...(threads.length > 0 && {
      threads: Object.fromEntries(
        threads.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((thread) => [thread.id, threadJson(thread)]),
      ),
    }),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** Whether a thread holds what the first version of the file didn't: without such it stays one that older programs read. */
function isNewer({ suggestion, reason }: ReviewThread): boolean {
  return suggestion !== undefined || reason !== undefined;
}

function threadJson({ state, settled, reason, suggestion, anchor, comments }: ReviewThread): object {
  return {
    state,
    ...(settled && { settled: { by: settled.by, at: settled.at } }),
    ...(reason !== undefined && { reason }),
    ...(suggestion && {
      suggestion: {
        bureaus: suggestion.bureaus,
        original: suggestion.original,
        ...(suggestion.proposed !== undefined && { proposed: suggestion.proposed }),
        ...(suggestion.isUnplaced && { isUnplaced: true }),
      },
    }),
    line: anchor.line,
    ...(anchor.heading !== undefined && { heading: anchor.heading }),
    before: anchor.before,
    quote: anchor.quote,
    after: anchor.after,
    comments: comments.map(({ by, at, text }) => ({ by, at, text })),
  };
}
