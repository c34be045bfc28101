import { checkedPlan } from '../../../checks/located.ts';
import type { CheckResult } from '../../../checks/run.ts';
import type { Plan } from '../../../core/model/plan.ts';
import type { Source } from '../../../core/model/source.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { formatNamed } from '../../../print/documents/format.ts';
import { reviewFormats } from '../../../print/reports/index.ts';
import { reviewOf as reportOf } from '../../../print/reports/review.ts';
import { type ReviewLookup, reviewedPlans } from '../../../print/reports/reviewed-plans.ts';
import type { MadeFile, ReportParams } from '../../protocol/commands.ts';
import { madeFile } from './made-file.ts';
import { nameOfPlan } from './plan-name.ts';

/** A plan, and what came of checking it. */
export interface PlanResult extends CheckResult {
  readonly plan: Plan;
}

/**
 * The reviewer's report on plans, as a file; nothing where there is no such format.
 * @param sourceOf the text of another plan that a finding names
 * @param reviewOf what the file beside a plan says
 */
export async function reportOn(
  results: readonly PlanResult[],
  { format, date = '' }: Omit<ReportParams, 'uri'>,
  language: Language,
  sourceOf: (uri: string) => Source | undefined,
  reviewOf?: ReviewLookup,
): Promise<MadeFile | undefined> {
  const chosen = formatNamed(reviewFormats, format);
  if (!chosen) return undefined;
  const checked = results.map(({ plan, ...result }) => checkedPlan(plan, result, sourceOf));
  const review = reportOf(reviewedPlans(checked, reviewOf), { language, date });
  const content = await chosen.render(review);
  const [only, ...others] = checked;
  const separator = language === 'zh' ? '' : ' ';
  const name =
    only && others.length === 0
      ? nameOfPlan(only.plan) + separator + fileNames.one[language]
      : fileNames.all[language];
  return madeFile(name, chosen.extension, content);
}

const fileNames = {
  one: { zh: '审核意见', en: 'review' },
  all: { zh: '规划审核意见', en: 'Review of plans' },
} as const satisfies Record<string, Localized>;
