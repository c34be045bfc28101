import type { Language, Localized } from '../../../core/text/localized.ts';
import { readPlan } from '../../../language/read-plan.ts';
import { comparePlans } from '../../../print/compare/compare.ts';
import { markdownDocument } from '../../../print/documents/markdown.ts';
import type { Table } from '../../../print/tables/table.ts';
import type { CompareParams, ComparisonText } from '../../protocol/commands.ts';

/** What two versions of a plan say differently, as a page of Markdown. */
export async function comparisonText(
  { before, after }: CompareParams,
  language: Language,
): Promise<ComparisonText> {
  const { title, tables, changes } = comparePlans(readPlan(before.text), readPlan(after.text), language);
  const versions: Table = {
    title: '',
    columns: [],
    rows: [],
    notes: [versionsNote(before.name, after.name)[language]],
  };
  const page = markdownDocument([versions, ...tables], { title, language });
  return { title, markdown: new TextDecoder().decode(page), changes };
}

/** Which versions are compared, the older first. */
function versionsNote(before: string, after: string): Localized {
  return { zh: `原来：${before}；现在：${after}`, en: `Before: ${before}; now: ${after}` };
}
