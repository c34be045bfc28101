import { ProgressLocation, Uri, window, workspace } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import {
  type ImportedText,
  type ImportParams,
  importRequest,
} from '../../../language-server/src/server/protocol/commands.ts';
import { planInFront } from '../plan-in-front.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';
import type { Pages } from './pages.ts';
import { answered } from './plans.ts';
import { showNew } from './show-new.ts';

/**
 * Makes a new plan of a document of another program. The file itself stays as it is.
 * @param given the file that a menu was opened on; the user is asked where it is absent
 */
export async function importDocument(server: PlanServer, pages: Pages, given?: unknown): Promise<void> {
  const language = messageLanguage();
  const title = say.title[language];
  const file = given instanceof Uri ? given : await askFile();
  if (!file) return;
  const name = file.path.split('/').at(-1) ?? '';
  const imported = await window.withProgress({ location: ProgressLocation.Window, title }, async () => {
    const content = await contentOf(file, name);
    if (content === undefined) return undefined;
    const params: ImportParams = { name, content };
    return answered(server.ask<ImportedText>(importRequest, params));
  });
  if (!imported) return;
  if ('problem' in imported) {
    void window.showErrorMessage(say.notImported(name, imported.problem)[language]);
    return;
  }
  await showNew(imported.text);
  void offerReport(imported, name, pages);
}

async function askFile(): Promise<Uri | undefined> {
  const language = messageLanguage();
  const beside = planInFront() ?? workspace.workspaceFolders?.[0]?.uri;
  const [chosen] =
    (await window.showOpenDialog({
      ...(beside && beside.scheme !== 'untitled' && { defaultUri: beside }),
      filters: {
        [say.documents[language]]: ['docx', 'xlsx', 'docm', 'xlsm', 'csv', 'html', 'htm', 'txt', 'md'],
      },
      openLabel: say.importThis[language],
      title: say.title[language],
    })) ?? [];
  return chosen;
}

/** In base64; undefined where the file can't be read, which is said. */
async function contentOf(file: Uri, name: string): Promise<string | undefined> {
  try {
    const bytes = await workspace.fs.readFile(file);
    const chunks: string[] = [];
    for (let at = 0; at < bytes.length; at += 0x8000) {
      chunks.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
    }
    return btoa(chunks.join(''));
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
