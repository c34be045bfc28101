import { commands, type TextDocument, Uri, window, workspace } from 'vscode';
import { type ComparisonText, compareRequest } from '../../../language-server/src/protocol/commands.ts';
import { commandMessages as say } from '../messages/commands.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';
import { choose } from './choose.ts';
import type { Pages } from './pages.ts';
import { answered, planAsked, tell } from './plans.ts';
import { readFile, readVersion, type Version, type VersionName, versionsOf } from './versions.ts';

/** What need not be asked: the plan, and the older version. */
export interface WantedComparison {
  readonly uri?: Uri;
  readonly with?: VersionName | Uri;
}

/**
 * Shows what a plan says otherwise than another version of it: indicators, departments, deadlines, headings.
 * @param given the file that a menu was opened on, or all that is known
 * @returns how many facts differ
 */
export async function comparePlan(
  server: PlanServer,
  pages: Pages,
  given: Uri | WantedComparison = {},
): Promise<number | undefined> {
  const wanted: WantedComparison = given instanceof Uri ? { uri: given } : given;
  const uri = await planAsked(wanted.uri);
  if (!uri) return undefined;
  const document = await workspace.openTextDocument(uri);
  const source = wanted.with ?? (await askVersion(document));
  if (source === undefined) return undefined;
  const before = source instanceof Uri ? await readFile(source) : await readVersion(source, document);
  if (!before) {
    if (source !== 'file') tell(say.noVersion);
    return undefined;
  }
  const after = { name: say.now[messageLanguage()], text: document.getText() };
  const params = { before: { name: before.name, text: before.text }, after };
  const page = await answered(server.ask<ComparisonText>(compareRequest, params));
  if (!page) return undefined;
  await pages.show(page.title, page.markdown);
  void offerWords(page, before, document, source === 'saved');
  return page.changes;
}

async function askVersion(document: TextDocument): Promise<VersionName | undefined> {
  const language = messageLanguage();
  const labels = { saved: say.savedVersion, head: say.headVersion, file: say.otherFile };
  const options = versionsOf(document).map((name) => ({ name, label: labels[name][language] }));
  return choose<VersionName>(options, say.compareTitle[language], say.askVersion[language]);
}

/** VS Code's own comparison shows every word. */
async function offerWords(
  { changes, title }: ComparisonText,
  { uri: before }: Version,
  { uri }: TextDocument,
  isSaved: boolean,
): Promise<void> {
  const language = messageLanguage();
  const words = say.wordByWord[language];
  if ((await window.showInformationMessage(say.compared(changes)[language], words)) !== words) return;
  if (isSaved) await commands.executeCommand('workbench.files.action.compareWithSaved', uri);
  else await commands.executeCommand('vscode.diff', before, uri, title);
}
