import { type Disposable, languages, type TextDocument, workspace } from 'vscode';
import { beginsPlan } from './plan-beginning.ts';

/**
 * Takes an untitled text for a plan once it begins like one. What somebody has called another language is left alone, and
 * who calls it plain text again is believed.
 */
export function recogniseUntitledPlans(): Disposable {
  const recognised = new WeakSet<TextDocument>();
  const look = (document: TextDocument) => {
    if (!document.isUntitled || document.languageId !== 'plaintext' || recognised.has(document)) return;
    if (!beginsPlan.test(document.lineAt(0).text)) return;
    recognised.add(document);
    void languages.setTextDocumentLanguage(document, 'plan');
  };
  workspace.textDocuments.forEach(look);
  return workspace.onDidChangeTextDocument(({ document }) => look(document));
}
