import type { ReviewedPlan } from '../../reports/reviewed.ts';
import type { CheckedFile, CheckedFiles, ReportOptions } from './checked.ts';

/** For those who decide: a page to be read and printed, with every finding and a box to tick. */
export async function reportHtml(checked: CheckedFiles, options: ReportOptions): Promise<string> {
  const { reviewHtml } = await import('../../reports/html.ts');
  return reviewHtml(await reviewOfFiles(checked, options));
}

/** The same as a Word file. */
export async function reportDocx(checked: CheckedFiles, options: ReportOptions): Promise<Uint8Array> {
  const { reviewDocx } = await import('../../reports/docx.ts');
  return reviewDocx(await reviewOfFiles(checked, options));
}

async function reviewOfFiles({ files }: CheckedFiles, { language }: ReportOptions) {
  const { reviewOf } = await import('../../reports/review.ts');
  return reviewOf(files.map(reviewedPlan), { language });
}

function reviewedPlan({ file, plan, findings }: CheckedFile): ReviewedPlan {
  return {
    shown: file.shown,
    plan,
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
