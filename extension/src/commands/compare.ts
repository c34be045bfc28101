import { commands, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import {
  type ComparisonText,
  compareRequest,
} from '../../../language-server/src/server/protocol/commands.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';
import { choose } from './choose.ts';
import type { Pages } from './pages.ts';
import { answered, planAsked, tell } from './plans.ts';
import {
  readFile,
  readVersion,
  type Version,
  type VersionName,
  versionNames,
  versionsOf,
} from './versions.ts';
import { compareTitle } from './words.ts';

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
  const options = versionsOf(document).map((name) => ({ name, label: versionNames[name][language] }));
  return choose<VersionName>(options, compareTitle[language], say.askVersion[language]);
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

const say = {
  askVersion: { zh: '和哪个版本对照？', en: 'With which version?' },
  noVersion: { zh: '找不到那个版本，没有对照。', en: 'That version can’t be found; nothing was compared.' },
  now: { zh: '现在的文字', en: 'the text as it is now' },
  compared: (changes: number): Localized => ({
    zh: changes === 0 ? '没有事实上的变化。' : `共有${changes}处变化。`,
    en: changes === 0 ? 'No fact has changed.' : `${changes} ${changes === 1 ? 'change' : 'changes'}.`,
  }),
  wordByWord: { zh: '逐字对照', en: 'Word by Word' },
};
