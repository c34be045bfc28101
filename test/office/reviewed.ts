import { noSettings } from '../../language-server/src/checks/settings.ts';
import type { Plan } from '../../language-server/src/core/model/plan.ts';
import { PlanIndex } from '../../language-server/src/core/plans/plan-index.ts';
import type { ReviewedPlan } from '../../language-server/src/print/reports/review-input.ts';
import { runChecks } from '../support/run-checks.ts';

/** Plans that know each other, with their findings. */
export function reviewed(plans: readonly Plan[]): ReviewedPlan[] {
  const known = new PlanIndex();
  for (const plan of plans) known.update(plan.source.uri, plan);
  return plans.map((plan) => ({
    shown: shown(plan.source.uri),
    plan,
    failures: [],
    findings: runChecks(plan, noSettings, known).map((finding) => ({
      ...finding,
      related: (finding.related ?? []).flatMap(({ uri = plan.source.uri, span, message }) => {
        const source = known.sourceOf(uri);
        return source ? [{ shown: shown(uri), source, span, message }] : [];
      }),
    })),
  }));
}

function shown(uri: string): string {
  return uri.replace('memory:/', '');
}
