import { type Language, type Localized, quoted } from '../../../core/text/localized.ts';
import { importPlan } from '../../../exchange/import/import-plan.ts';
import type { ImportReport } from '../../../exchange/import/plan/report.ts';
import { reportText, whatIsFound } from '../../../exchange/import/plan/report-text.ts';
import { readDocument } from '../../../exchange/import/read-document.ts';
import { Unreadable } from '../../../exchange/interchange/unreadable.ts';
import { bytesOfBase64 } from '../../protocol/base64.ts';
import type { ImportedText, ImportParams } from '../../protocol/commands.ts';

/** A document of another program as the text of a plan, with what became of its parts. */
export async function importedText(
  { name, content }: ImportParams,
  language: Language,
): Promise<ImportedText> {
  try {
    const { text, report } = importPlan(await readDocument(bytesOfBase64(content), name), name);
    const summary = summaryOf(report, name)[language];
    return { text, summary, report: reportText(report, name, language) };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.localized[language] };
    throw error;
  }
}

/** What an import brought, in a sentence. */
function summaryOf({ found, notices, leftOut }: ImportReport, name: string): Localized {
  const brought = whatIsFound(found);
  const isSomethingToSee = notices.length > 0 || leftOut.length > 0;
  return {
    zh: `${quoted(name)}已导入。${brought.zh}。${isSomethingToSee ? '有需要核对的地方，见导入报告。' : ''}`,
    en: `${quoted(name)} is imported. ${brought.en}.${isSomethingToSee ? ' Some things should be checked: see the report.' : ''}`,
  };
}
