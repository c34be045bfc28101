import { ProgressLocation, Uri, window, workspace } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { bytesOfBase64 } from '../../../language-server/src/server/protocol/base64.ts';
import {
  type ExportChoices,
  type ExportParams,
  type ExportProblem,
  exportChoicesRequest,
  exportRequest,
  type MadeFile,
} from '../../../language-server/src/server/protocol/commands.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage, pdfProgram } from '../settings.ts';
import { choose } from './choose.ts';
import { isThere } from './is-there.ts';
import { answered, tell } from './plans.ts';
import { askFormat } from './words.ts';

/** What came of each plan. */
interface ExportCounts {
  written: number;
  /** It has nothing for such a table. */
  empty: number;
  /** There is such a file already. */
  present: number;
}

/** The same tables, or the whole text, of several plans: a file each, into one folder. No file is written over. */
export async function exportSelected(server: PlanServer, plans: readonly Uri[]): Promise<void> {
  const language = messageLanguage();
  const title = say.title(plans.length)[language];
  for (const plan of plans) await workspace.openTextDocument(plan);
  const choices = await Promise.all(
    plans.map((plan) => server.ask<ExportChoices | null>(exportChoicesRequest, { uri: plan.toString() })),
  );
  const offered = choices.flatMap((each) => each?.tables ?? []);
  const subjects = offered.filter(({ name }, at) => offered.findIndex((each) => each.name === name) === at);
  if (subjects.length === 0) return tell(say.nothing);
  const tables = await choose(subjects, title, say.askTables[language]);
  const subject = subjects.find(({ name }) => name === tables);
  const format = subject && (await choose(subject.formats, title, askFormat[language]));
  if (!subject || format === undefined) return;
  const folder = await askFolder(plans[0], title);
  if (!folder) return;
  const counts: ExportCounts = { written: 0, empty: 0, present: 0 };
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  const program = pdfProgram();
  await window.withProgress(options, async (progress, token) => {
    for (const [index, plan] of plans.entries()) {
      if (token.isCancellationRequested) break;
      progress.report({ message: `${index + 1}/${plans.length}`, increment: 100 / plans.length });
      const params: ExportParams = {
        uri: plan.toString(),
        format: format as ExportParams['format'],
        tables: subject.name,
        ...(program && { pdfProgram: program }),
      };
      const made = await answered(server.ask<MadeFile | ExportProblem | null>(exportRequest, params));
      if (made === undefined) break;
      if (made === null) counts.empty++;
      else if ('problem' in made) {
        void window.showErrorMessage(made.problem);
        break;
      } else counts[(await write(made, folder)) ? 'written' : 'present']++;
    }
  });
  tell(say.done(counts));
}

async function askFolder(plan: Uri | undefined, title: string): Promise<Uri | undefined> {
  const language = messageLanguage();
  const [folder] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title,
      openLabel: say.here[language],
      ...(plan && { defaultUri: Uri.joinPath(plan, '..') }),
    })) ?? [];
  return folder;
}

/** Whether it was written: not where there is such a file. */
async function write({ name, content }: MadeFile, folder: Uri): Promise<boolean> {
  const file = Uri.joinPath(folder, name);
  if (await isThere(file)) return false;
  await workspace.fs.writeFile(file, bytesOfBase64(content));
  return true;
}

const say = {
  title: (count: number): Localized => ({ zh: `导出${count}份规划`, en: `Export ${count} plans` }),
  askTables: { zh: '导出什么？', en: 'What is to be exported?' },
  here: { zh: '导出到这里', en: 'Export to Here' },
  nothing: { zh: '这几份规划还没有可以导出的内容。', en: 'These plans have nothing to export yet.' },
  done: ({ written, empty, present }: ExportCounts): Localized => ({
    zh: [
      `导出了${written}份。`,
      empty > 0 && `${empty}份没有这种表格。`,
      present > 0 && `${present}份已有同名文件，没有覆盖。`,
    ]
      .filter(Boolean)
      .join(''),
    en: [
      `${written} exported.`,
      empty > 0 && `${empty} have no such table.`,
      present > 0 && `${present} not written: there are files of that name.`,
    ]
      .filter(Boolean)
      .join(' '),
  }),
} as const;
