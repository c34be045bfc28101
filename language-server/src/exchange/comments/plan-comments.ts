import type { Finding } from '../../checks/check.ts';
import { severityName } from '../../checks/page.ts';
import type { Plan } from '../../core/model/plan.ts';
import { anchoredPlaces } from '../../core/review/anchored-place.ts';
import { isSuggestion } from '../../core/review/merge/placed-suggestions.ts';
import { checkerName } from '../../core/review/merge/sent-comments.ts';
import { offsetAtIn } from '../../core/review/offset-at.ts';
import type { ReviewFile } from '../../core/review/review-file.ts';
import type { Language } from '../../core/text/localized.ts';
import type { PlanComment, SaidInComment } from './word-comment.ts';

/**
 * What is said of a plan, in the order of its text: what was found in it, and what reviewers have remarked in its margin. What
 * bureaus suggest is none of it: that goes into a table of its own.
 * @param now when it was found
 */
export function planComments(
  plan: Plan,
  findings: readonly Pick<Finding, 'span' | 'severity' | 'message'>[],
  review: ReviewFile,
  language: Language,
  now: string,
): PlanComment[] {
  const found = findings.map(
    ({ span, severity, message }): PlanComment => ({
      place: span,
      by: checkerName[language],
      at: now,
      words: `${severityName(severity, language)}${say.colon[language]}${message[language]}`,
      answers: [],
      isSettled: false,
    }),
  );
  return [...found, ...remarks(plan, review)].sort((a, b) => a.place.start - b.place.start);
}

function remarks({ source: { text } }: Plan, review: ReviewFile): PlanComment[] {
  const threads = review.threads.filter((thread) => !isSuggestion(thread));
  const offsetAt = offsetAtIn(text);
  const places = anchoredPlaces(
    text,
    threads.map(({ anchor }) => anchor),
  );
  return threads.flatMap(({ state, comments }, index): PlanComment[] => {
    const [remark, ...answers] = comments.map(
      ({ by, at, text: words }): SaidInComment => ({ by, at, words }),
    );
    const range = places[index]?.range;
    if (!remark || !range) return [];
    const place = { start: offsetAt(range.start), end: offsetAt(range.end) };
    return [{ ...remark, place, answers, isSettled: state !== 'open' }];
  });
}

const say = { colon: { zh: '：', en: ': ' } };
