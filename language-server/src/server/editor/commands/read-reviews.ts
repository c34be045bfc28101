import { URI } from 'langium';
import { readReview } from '../../../core/review/read-review.ts';
import { reviewFileOf } from '../../../core/review/review-file.ts';
import type { ReviewLookup } from '../../../print/reports/reviewed-plans.ts';

/**
 * What the files beside plans say.
 * @param textOf the text of a file; empty or failing where there is none
 */
export async function readReviews(
  plans: readonly string[],
  textOf: (file: URI) => Promise<string>,
): Promise<ReviewLookup> {
  const texts = await Promise.all(plans.map((plan) => textOf(URI.parse(reviewFileOf(plan))).catch(() => '')));
  const readings = new Map(
    plans.flatMap((plan, index) => (texts[index] ? [[plan, readReview(texts[index])] as const] : [])),
  );
  return (uri) => readings.get(uri);
}
