import type { Finding } from '../../../checks/check.ts';
import type { Plan } from '../../../core/model/plan.ts';
import type { Source } from '../../../core/model/source.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { formatNamed } from '../../../print/documents/format.ts';
import { reviewFormats } from '../../../print/reports/index.ts';
import { reviewOf } from '../../../print/reports/review.ts';
import type { ReviewedPlan } from '../../../print/reports/reviewed.ts';
import type { MadeFile, ReportParams } from '../../protocol/commands.ts';
import { madeFile } from './made-file.ts';
import { nameOfPlan, shownNames } from './plan-name.ts';

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
  const review = reviewOf(reviewedPlans(checked, sourceOf), { language, date });
  const content = await chosen.render(review);
  const [only, ...others] = checked;
  const separator = language === 'zh' ? '' : ' ';
  const name =
    only && others.length === 0
      ? nameOfPlan(only.plan) + separator + fileNames.one[language]
      : fileNames.all[language];
  return madeFile(name, chosen.extension, content);
}

function reviewedPlans(
  checked: readonly CheckedPlan[],
  sourceOf: (uri: string) => Source | undefined,
): ReviewedPlan[] {
  const names = shownNames(checked.map(({ plan }) => plan.source.uri));
  return checked.map(({ plan, findings }, index) => {
    const own = names[index] ?? '';
    return {
      shown: own,
      plan,
      findings: findings.map((finding) => ({
        ...finding,
        related: (finding.related ?? []).flatMap(({ uri = plan.source.uri, span, message }) => {
          const source = uri === plan.source.uri ? plan.source : sourceOf(uri);
          const [shown = ''] = uri === plan.source.uri ? [own] : shownNames([uri]);
          return source ? [{ shown, source, span, message }] : [];
        }),
      })),
    };
  });
}

const fileNames = {
  one: { zh: '审核意见', en: 'review' },
  all: { zh: '规划审核意见', en: 'Review of plans' },
} as const satisfies Record<string, Localized>;
