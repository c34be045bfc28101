import { Uri, window } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import {
  type ExportChoices,
  type ExportParams,
  type ExportProblem,
  exportChoicesRequest,
  exportRequest,
  type MadeFile,
} from '../../../language-server/src/server/protocol/commands.ts';
import type { PlanServer } from '../plan-server.ts';
import { longWork } from '../progress/long-work.ts';
import { messageLanguage, pdfProgram } from '../settings.ts';
import { choose } from './choose.ts';
import { confirmOpenFindings } from './open-findings.ts';
import { answered, planAsked, tell } from './plans.ts';
import { save } from './save.ts';
import { askFormat } from './words.ts';

/** What need not be asked. */
export interface WantedExport {
  readonly uri?: Uri;
  readonly format?: ExportParams['format'];
  /** The name of a set of tables, or of a whole text: `document`, `noticeDocument`, … */
  readonly tables?: string;
  /** The file to write. */
  readonly to?: Uri;
}

/**
 * Tables of a plan, or all of it, as a Word, Excel or other file.
 * @param given a format, the file that a menu was opened on, or all that is known
 * @param uri the plan, next to a format
 * @returns the file that was written
 */
export async function exportTables(
  server: PlanServer,
  given?: ExportParams['format'] | Uri | WantedExport,
  uri?: unknown,
): Promise<Uri | undefined> {
  const wanted: WantedExport =
    given instanceof Uri ? { uri: given } : typeof given === 'string' ? { format: given } : (given ?? {});
  const plan = await planAsked(wanted.uri ?? uri);
  if (!plan) return undefined;
  const params = { uri: plan.toString() };
  const choices = await answered(server.ask<ExportChoices | null>(exportChoicesRequest, params));
  if (choices === undefined) return undefined;
  const { format: asked } = wanted;
  const offered =
    choices?.tables.filter(({ formats }) => !asked || formats.some(({ name }) => name === asked)) ?? [];
  if (offered.length === 0) {
    tell(say.nothingToExport);
    return undefined;
  }
  const language = messageLanguage();
  const title = say.title[language];
  const tables = wanted.tables ?? (await choose(offered, title, say.askTables[language]));
  if (tables === undefined) return undefined;
  const thing = offered.find(({ name }) => name === tables);
  if (!thing) {
    tell(say.notExported);
    return undefined;
  }
  const format =
    asked ??
    ((await choose(thing.formats, title, askFormat[language])) as ExportParams['format'] | undefined);
  if (format === undefined) return undefined;
  if (!wanted.to && !(await confirmOpenFindings(server, plan))) return undefined;
  const asking = { ...params, format, tables, pdfProgram: pdfProgram() };
  const made = await longWork(title, (inHand) =>
    answered(server.ask<MadeFile | ExportProblem | null>(exportRequest, asking, inHand), inHand.token),
  );
  if (made === null) tell(say.notExported);
  if (!made) return undefined;
  if ('problem' in made) {
    void window.showErrorMessage(made.problem);
    return undefined;
  }
  return save(made, plan, wanted.to);
}

const say = {
  title: { zh: '导出', en: 'Export' },
  askTables: { zh: '导出什么？', en: 'What is to be exported?' },
  nothingToExport: {
    zh: '这份规划还没有可以导出的内容：先写正文，或写一项指标。',
    en: 'There is nothing to export yet: write some text, or an indicator.',
  },
  notExported: {
    zh: '这份规划没有这种表格，没有导出。',
    en: 'Nothing was exported: the plan has nothing for such a table.',
  },
} as const satisfies Record<string, Localized>;
