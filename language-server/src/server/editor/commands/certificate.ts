import type { CheckedPlan } from '../../../checks/located.ts';
import { type CertificateContext, certificateOf } from '../../../print/certificate/certificate.ts';
import { formatNamed } from '../../../print/documents/format.ts';
import { type FormatName, formats } from '../../../print/documents/index.ts';
import { reviewedPlan } from '../../../print/reports/reviewed-plans.ts';
import type { MadeFile } from '../../protocol/commands.ts';
import { madeFile } from './made-file.ts';

/** The certificate of a plan as a file; nothing where there is no such format. */
export async function certificateFile(
  checked: CheckedPlan,
  format: FormatName,
  context: CertificateContext,
): Promise<MadeFile | undefined> {
  const chosen = formatNamed(formats, format);
  if (!chosen) return undefined;
  const { title, tables } = await certificateOf(reviewedPlan(checked), context);
  const content = await chosen.render(tables, { title, language: context.language });
  return madeFile(title, chosen.extension, content);
}
