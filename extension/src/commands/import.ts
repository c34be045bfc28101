import { Uri, window, workspace } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { base64Of } from '../../../language-server/src/server/protocol/base64.ts';
import {
  type ImportedText,
  type ImportParams,
  importRequest,
} from '../../../language-server/src/server/protocol/commands.ts';
import { planInFront } from '../plan-in-front.ts';
import type { PlanServer } from '../plan-server.ts';
import { longWork, type WorkInHand } from '../progress/long-work.ts';
import { messageLanguage } from '../settings.ts';
import type { Pages } from './pages.ts';
import { answered } from './plans.ts';
import { showNew } from './show-new.ts';

/** What can be imported, by the ends of files' names. */
const documentTypes = ['docx', 'xlsx', 'docm', 'xlsm', 'csv', 'html', 'htm', 'txt', 'md'];

/**
 * Makes new plans of documents of other programs. The files themselves stay as they are.
 * @param given the file that a menu was opened on; the user is asked where it is absent
 * @param chosen all files that are chosen beside it
 */
export async function importDocuments(
  server: PlanServer,
  pages: Pages,
  given?: unknown,
  chosen?: unknown,
): Promise<void> {
  const files = Array.isArray(chosen) && chosen.length > 0 ? chosen.filter(isDocument) : await filesOf(given);
  const title = say.title[messageLanguage()];
  await longWork(title, async (inHand) => {
    for (const [index, file] of files.entries()) {
      if (inHand.token.isCancellationRequested) return;
      inHand.report(
        files.length > 1 ? `${index + 1}/${files.length}` : nameOf(file),
        (100 * index) / files.length,
      );
      await importDocument(server, pages, file, inHand);
    }
  });
}

async function filesOf(given: unknown): Promise<readonly Uri[]> {
  return isUri(given) ? [given] : askFiles();
}

/** What VS Code hands over of a choice may be of any kind. */
function isDocument(each: unknown): each is Uri {
  return isUri(each) && documentTypes.some((type) => each.path.toLowerCase().endsWith(`.${type}`));
}

function isUri(each: unknown): each is Uri {
  return each instanceof Uri;
}

function nameOf(file: Uri): string {
  return file.path.split('/').at(-1) ?? '';
}

async function importDocument(
  server: PlanServer,
  pages: Pages,
  file: Uri,
  inHand: WorkInHand,
): Promise<void> {
  const name = nameOf(file);
  const content = await contentOf(file, name);
  if (content === undefined) return;
  const params: ImportParams = { name, content };
  const imported = await answered(server.ask<ImportedText>(importRequest, params, inHand), inHand.token);
  if (!imported || inHand.token.isCancellationRequested) return;
  if ('problem' in imported) {
    void window.showErrorMessage(say.notImported(name, imported.problem)[messageLanguage()]);
    return;
  }
  await showNew(imported.text);
  void offerReport(imported, name, pages);
}

async function askFiles(): Promise<readonly Uri[]> {
  const language = messageLanguage();
  const beside = planInFront() ?? workspace.workspaceFolders?.[0]?.uri;
  const chosen = await window.showOpenDialog({
    canSelectMany: true,
    ...(beside && beside.scheme !== 'untitled' && { defaultUri: beside }),
    filters: {
      [say.documents[language]]: documentTypes,
    },
    openLabel: say.importThis[language],
    title: say.title[language],
  });
  return chosen ?? [];
}

/** In base64; undefined where the file can't be read, which is said. */
async function contentOf(file: Uri, name: string): Promise<string | undefined> {
  try {
    return base64Of(await workspace.fs.readFile(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : `${error}`;
    void window.showErrorMessage(say.notImported(name, reason)[messageLanguage()]);
    return undefined;
  }
}

/** What went where, and what has to be looked at, for who wants to see it. */
async function offerReport(
  { summary, report }: Extract<ImportedText, { text: string }>,
  name: string,
  pages: Pages,
): Promise<void> {
  const language = messageLanguage();
  const show = say.showReport[language];
  if ((await window.showInformationMessage(summary, show)) !== show) return;
  const title = say.reportOfImport(name)[language];
  await pages.show(
    title,
    [`# ${title}`, '', ...report.split('\n').map((line) => `    ${line}`), ''].join('\n'),
  );
}

const say = {
  title: { zh: '导入为规划', en: 'Import as a plan' },
  documents: { zh: 'Word、Excel、网页和文本', en: 'Word, Excel, web pages and texts' },
  importThis: { zh: '导入', en: 'Import' },
  notImported: (name: string, reason: string): Localized => ({
    zh: `“${name}”没有导入：${reason}`,
    en: `“${name}” was not imported: ${reason}`,
  }),
  showReport: { zh: '看导入报告', en: 'Show the Report' },
  reportOfImport: (name: string): Localized => ({
    zh: `导入报告：${name}`,
    en: `What became of ${name}`,
  }),
};
