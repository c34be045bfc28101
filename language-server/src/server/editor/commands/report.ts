import type { Finding } from '../../../checks/check.ts';
import { located } from '../../../checks/located.ts';
import type { Plan } from '../../../core/model/plan.ts';
import type { Source } from '../../../core/model/source.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { formatNamed } from '../../../print/documents/format.ts';
import { reviewFormats } from '../../../print/reports/index.ts';
import { reviewOf } from '../../../print/reports/review.ts';
import { reviewedPlans } from '../../../print/reports/reviewed-plans.ts';
import type { MadeFile, ReportParams } from '../../protocol/commands.ts';
import { madeFile } from './made-file.ts';
import { nameOfPlan } from './plan-name.ts';

/** A plan with what was found in it. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/**
 * The reviewer's report on plans, as a file; nothing where there is no such format.
 * @param sourceOf the text of another plan that a finding names
 */
export async function reportOn(
  checked: readonly CheckedPlan[],
  { format, date = '' }: Omit<ReportParams, 'uri'>,
  language: Language,
  sourceOf: (uri: string) => Source | undefined,
): Promise<MadeFile | undefined> {
  const chosen = formatNamed(reviewFormats, format);
  if (!chosen) return undefined;
  const plans = checked.map(({ plan, findings }) => ({ plan, findings: located(findings, plan, sourceOf) }));
  const review = reviewOf(reviewedPlans(plans), { language, date });
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
