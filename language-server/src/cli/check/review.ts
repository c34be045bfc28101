import { type Review, reviewOf } from '../../print/reports/review.ts';
import type { ReviewedPlan } from '../../print/reports/review-input.ts';
import type { CheckedFile, CheckedFiles, ReportOptions } from './checked-files.ts';

/** What was found in files, for those who decide. */
export function reviewOfFiles({ files }: CheckedFiles, { language }: ReportOptions): Review {
  return reviewOf(files.map(reviewedPlan), { language });
}

/** A file that was checked, as it is handed to a report. */
export function reviewedPlan({ file, plan, findings, failures }: CheckedFile): ReviewedPlan {
  return {
    shown: file.shown,
    plan,
    failures,
    findings: findings.map((finding) => ({
      ...finding,
      related: finding.related.map(({ file: { shown }, source, span, message }) => ({
        shown,
        source,
        span,
        message,
      })),
    })),
  };
}
