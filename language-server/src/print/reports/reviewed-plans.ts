import type { CheckedPlan } from '../../checks/located.ts';
import type { ReviewedPlan } from './review-input.ts';
import { shownNames } from './shown-names.ts';

/** Plans as they are handed to a report, their files named by their URIs, as shortly as tells them apart. */
export function reviewedPlans(checked: readonly CheckedPlan[]): ReviewedPlan[] {
  const names = shownNames(checked.map(({ plan }) => plan.source.uri));
  return checked.map(({ plan, findings, failures }, index) => {
    const own = names[index] ?? '';
    const shownOf = (uri: string) => (uri === plan.source.uri ? own : (shownNames([uri])[0] ?? ''));
    return {
      shown: own,
      plan,
      failures,
      findings: findings.map((finding) => ({
        ...finding,
        related: finding.related.map((place) => ({ ...place, shown: shownOf(place.source.uri) })),
      })),
    };
  });
}
