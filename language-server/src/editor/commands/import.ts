import { importPlan } from '../../import/import-plan.ts';
import { readDocument } from '../../import/read-document.ts';
import { Unreadable } from '../../interchange/unreadable.ts';
import { importSummary, reportText } from '../../messages/import.ts';
import type { Language } from '../../messages/localized.ts';
import type { ImportedText, ImportParams } from '../../protocol/commands.ts';

/** A document of another program as the text of a plan, with what became of its parts. */
export async function importedText(
  { name, content }: ImportParams,
  language: Language,
): Promise<ImportedText> {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  try {
    const { text, report } = importPlan(await readDocument(bytes, name), name);
    const summary = importSummary(report, name)[language];
    return { text, summary, report: reportText(report, name, language) };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.localized[language] };
    throw error;
  }
}
