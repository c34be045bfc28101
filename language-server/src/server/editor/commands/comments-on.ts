import type { Finding } from '../../../checks/check.ts';
import type { Plan } from '../../../core/model/plan.ts';
import type { ReadingOfReview } from '../../../core/review/read-review.ts';
import { noReview, reviewFileOf } from '../../../core/review/review-file.ts';
import type { Language } from '../../../core/text/localized.ts';
import { planComments } from '../../../exchange/comments/plan-comments.ts';
import type { PlanComment } from '../../../exchange/comments/word-comment.ts';
import type { ExportProblem } from '../../protocol/commands.ts';

/** What is said of a plan, in its findings and in its margin; or why that can't be read: then nothing of it may be missing unseen. */
export function commentsOn(
  plan: Plan,
  findings: readonly Finding[],
  reading: ReadingOfReview | undefined,
  language: Language,
  moment: string,
): readonly PlanComment[] | ExportProblem {
  if (reading && 'problem' in reading) {
    const name = decodeURIComponent(reviewFileOf(plan.source.uri).split('/').at(-1) ?? '');
    return { problem: `${name}${say.colon[language]}${reading.problem[language]}` };
  }
  return planComments(plan, findings, reading?.review ?? noReview, language, moment);
}

const say = { colon: { zh: '：', en: ': ' } };
