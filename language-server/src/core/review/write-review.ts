import { type ReviewFile, type ReviewThread, reviewVersion } from './review-file.ts';

/**
 * The file of a review: always in the same order, a fact a line, so that the same review is the same file and a remark
 * more is some lines more.
 */
export function writeReview({ decision, threads }: ReviewFile): string {
  const json = {
    version: reviewVersion,
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

function threadJson({ state, settled, anchor, comments }: ReviewThread): object {
  return {
    state,
    ...(settled && { settled: { by: settled.by, at: settled.at } }),
    line: anchor.line,
    ...(anchor.heading !== undefined && { heading: anchor.heading }),
    before: anchor.before,
    quote: anchor.quote,
    after: anchor.after,
    comments: comments.map(({ by, at, text }) => ({ by, at, text })),
  };
}
