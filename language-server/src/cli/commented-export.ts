import { noReview } from '../core/review/review-file.ts';
import type { Localized } from '../core/text/localized.ts';
import { commentedWord } from '../exchange/comments/commented-word.ts';
import { planComments } from '../exchange/comments/plan-comments.ts';
import type { OfficialDocument } from '../print/official/document.ts';
import { checkedFile } from './check/checked-file.ts';
import type { Invocation } from './command.ts';
import { now } from './merge/now.ts';
import { reviewBesidePlan } from './merge/review-beside-plan.ts';
import type { PlanFile } from './plan-files.ts';

/** An exported Word file with what was found in its plan, and what reviewers said beside it; undefined where it can’t be checked. */
export async function commentedExport(
  file: Uint8Array,
  input: PlanFile,
  document: OfficialDocument,
  call: Invocation,
): Promise<{ readonly file: Uint8Array; readonly hasFailures: boolean } | undefined> {
  const review = input.isStandardInput ? noReview : await reviewBesidePlan(input);
  const checked = await checkedFile(input, call);
  if (!checked) return undefined;
  const { plan, findings, failures } = checked.reviewed;
  const comments = planComments(plan, findings, review, call.language, now());
  call.terminal.say(say.comments(comments.length)[call.language]);
  const asked = document.origin?.asked ?? [];
  return { file: commentedWord(file, plan, asked, comments), hasFailures: failures.length > 0 };
}

const say = {
  comments: (count: number): Localized => ({ zh: `批注${count}条`, en: `Comments: ${count}` }),
};
