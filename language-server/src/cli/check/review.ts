import { type Review, reviewOf } from '../../print/reports/review.ts';
import type { ReviewedPlan } from '../../print/reports/review-input.ts';
import type { CheckedFile, CheckedFiles, ReportOptions } from './checked-files.ts';
import { reviewBeside } from './review-beside.ts';

/** What was found in files, and what reviewers said of them, for those who decide. */
export async function reviewOfFiles(
  { files, planAt }: CheckedFiles,
  { language }: ReportOptions,
): Promise<Review> {
  const reviewed: ReviewedPlan[] = [];
  for (const checked of files) {
    // a copy would read the plan, and keep it
    const plan = reviewedPlan(checked, planAt);
    reviewed.push(Object.assign(plan, { review: await reviewBeside(checked) }));
  }
  return reviewOf(reviewed, { language });
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
