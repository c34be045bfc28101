import { type ReadingOfReview, readReview } from '../../core/review/read-review.ts';
import { reviewFileOf } from '../../core/review/review-file.ts';
import { standingOf } from '../../core/review/standing.ts';
import { standingWords } from '../../core/review/words.ts';
import type { Localized } from '../../core/text/localized.ts';
import { readRegularFile } from '../regular-file.ts';
import type { CheckedFile, CheckedFiles } from './checked-files.ts';

/** What the file beside a plan says; undefined where there is none. */
export async function reviewBeside({ file }: CheckedFile): Promise<ReadingOfReview | undefined> {
  const bytes = await readRegularFile(reviewFileOf(file.path)).catch(() => undefined);
  return bytes && readReview(new TextDecoder().decode(bytes));
}

/** How a plan stands, in a line; undefined where nobody has reviewed it. */
export async function reviewLine(
  checked: CheckedFile,
  planAt: CheckedFiles['planAt'],
): Promise<Localized | undefined> {
  const reading = await reviewBeside(checked);
  const { shown, uri } = checked.file;
  if (!reading) return undefined;
  if ('problem' in reading) {
    return { zh: `${shown}：${reading.problem.zh}`, en: `${shown}: ${reading.problem.en}` };
  }
  // a plan on which nothing was decided needn't be read again
  const text = reading.review.decision ? planAt(uri).source.text : '';
  const standing = standingOf(reading.review, text);
  const words = standingWords(reading.review, standing);
  const { threads, open } = standing;
  return {
    zh: `${shown}：审阅：${words.zh}${threads > 0 ? `；批注${threads}条，待议${open}条` : ''}`,
    en: `${shown}: review: ${words.en}${threads > 0 ? `; comments: ${threads}, open: ${open}` : ''}`,
  };
}
