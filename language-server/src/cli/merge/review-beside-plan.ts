import { access } from 'node:fs/promises';
import { readReview } from '../../core/review/read-review.ts';
import { noReview, type ReviewFile, reviewFileOf } from '../../core/review/review-file.ts';
import { orRefuse } from '../files.ts';
import type { PlanFile } from '../plan-files.ts';
import { Refusal } from '../refusal.ts';
import { readRegularFile } from '../regular-file.ts';

/** The review of a plan, empty where there is none. @throws a Refusal where it can't be read: nobody may write over it */
export async function reviewBesidePlan({ path, shown }: PlanFile): Promise<ReviewFile> {
  const file = reviewFileOf(path);
  const isThere = await access(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
  if (!isThere) return noReview;
  const name = reviewFileOf(shown);
  const reading = readReview(new TextDecoder().decode(await orRefuse(name, readRegularFile(file))));
  if ('review' in reading) return reading.review;
  const { zh, en } = reading.problem;
  throw new Refusal({ zh: `${name}：${zh}`, en: `${name}: ${en}` });
}
