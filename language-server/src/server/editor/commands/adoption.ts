import type { Plan } from '../../../core/model/plan.ts';
import { readReview } from '../../../core/review/read-review.ts';
import type { Language } from '../../../core/text/localized.ts';
import { formatNamed } from '../../../print/documents/format.ts';
import { formats } from '../../../print/documents/index.ts';
import { adoptionReport } from '../../../print/reports/adoption.ts';
import type { MadeFile } from '../../protocol/commands.ts';
import type { AdoptionParams } from '../../protocol/replies.ts';
import { madeFile } from './made-file.ts';

/** What became of the suggestions on a plan as a file; nothing where there is no such format, or the review can't be read. */
export async function adoptionFile(
  plan: Plan,
  { review, format }: AdoptionParams,
  language: Language,
): Promise<MadeFile | undefined> {
  const chosen = formatNamed(formats, format);
  const reading = readReview(review);
  if (!chosen || 'problem' in reading) return undefined;
  const { title, tables } = adoptionReport(plan, reading.review, language);
  return madeFile(title, chosen.extension, await chosen.render(tables, { title, language }));
}
