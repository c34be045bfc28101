import type { Plan } from '../../../core/model/plan.ts';
import { officialDocument } from '../../official/content.ts';
import { wordDocument } from '../../official/word/document.ts';
import { proseDifference } from '../prose/difference.ts';
import { namesIn } from '../prose/names.ts';
import type { Reviser } from './revisions.ts';
import { trackedDocument } from './tracked-document.ts';

/** All words of a document are compared in so many milliseconds; what is left then is told as replaced whole. */
const patience = 5000;

/** 修订稿: the whole newer version as it is issued, with what has changed since the older one as Word's tracked changes. */
export async function revisedPlan(before: Plan, after: Plan, reviser: Reviser): Promise<Uint8Array> {
  const print = (plan: Plan) =>
    wordDocument(officialDocument(plan, { responsibilities: 'brackets' }), { contents: false });
  const [older, newer] = [await print(before), await print(after)];
  const nameAt = namesIn(before, after);
  const end = Date.now() + patience;
  return trackedDocument(
    older,
    newer,
    (old, current) => proseDifference(old, current, nameAt, Math.max(1, end - Date.now())),
    reviser,
  );
}
