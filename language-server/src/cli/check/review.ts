import { readReview } from '../../core/review/read-review.ts';
import { reviewFileOf } from '../../core/review/review-file.ts';
import { type Review, reviewOf } from '../../print/reports/review.ts';
import type { ReviewedPlan } from '../../print/reports/review-input.ts';
import { readRegularFile } from '../regular-file.ts';
import type { CheckedFile, CheckedFiles, ReportOptions } from './checked-files.ts';

/** What was found in files, and what reviewers said of them, for those who decide. */
export async function reviewOfFiles(
  { files, planAt }: CheckedFiles,
  { language }: ReportOptions,
): Promise<Review> {
  const reviewed: ReviewedPlan[] = [];
  for (const checked of files) {
    // a copy would read the plan, and keep it
    const plan = reviewedPlan(checked, planAt);
    reviewed.push(Object.assign(plan, { review: await reviewBeside(checked.file.path) }));
  }
  return reviewOf(reviewed, { language });
}

async function reviewBeside(path: string): Promise<ReviewedPlan['review']> {
  const bytes = await readRegularFile(reviewFileOf(path)).catch(() => undefined);
  return bytes && readReview(new TextDecoder().decode(bytes));
}

/** A file that was checked, as it is handed to a report. */
export function reviewedPlan(
  { file, findings, failures }: CheckedFile,
  planAt: CheckedFiles['planAt'],
): ReviewedPlan {
  return {
    shown: file.shown,
    // however many there are, none is in memory for longer than it is looked at
    get plan() {
      return planAt(file.uri);
    },
    failures,
    findings: findings.map((finding) => ({
      ...finding,
      related: finding.related.map(({ file: { shown }, uri, span, message }) => ({
        shown,
        get source() {
          return planAt(uri).source;
        },
        span,
        message,
      })),
    })),
  };
}
