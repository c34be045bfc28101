import type { Review } from './review.ts';

/** A report as a Word file. The writer is loaded only when one is wanted: it is bigger than all that checks. */
export async function reviewDocx(review: Review): Promise<Uint8Array> {
  return (await import('./word/report.ts')).wordReport(review);
}
