import type { CheckedPlan } from '../../checks/located.ts';
import type { ReadingOfReview } from '../../core/review/read-review.ts';
import type { ReviewedPlan } from './review-input.ts';
import { shownNames } from './shown-names.ts';

/** What the file beside a plan says, by the plan's URI; undefined where there is none. */
export type ReviewLookup = (uri: string) => ReadingOfReview | undefined;

/** Plans as they are handed to a report, their files named by their URIs, as shortly as tells them apart. */
export function reviewedPlans(
  checked: readonly CheckedPlan[],
  reviewOf: ReviewLookup = () => undefined,
): ReviewedPlan[] {
  const names = shownNames(checked.map(({ plan }) => plan.source.uri));
  return checked.map((each, index) => ({
    ...reviewedPlan(each, names[index]),
    review: reviewOf(each.plan.source.uri),
  }));
}

/** The same of one plan. */
export function reviewedPlan(
  { plan, findings, failures }: CheckedPlan,
  shown = shownNames([plan.source.uri])[0] ?? '',
): ReviewedPlan {
  const shownOf = (uri: string) => (uri === plan.source.uri ? shown : (shownNames([uri])[0] ?? ''));
  return {
    shown,
    plan,
    failures,
    findings: findings.map((finding) => ({
      ...finding,
      related: finding.related.map((place) => ({ ...place, shown: shownOf(place.source.uri) })),
    })),
  };
}
