import { Uri } from 'vscode';
import {
  type FormatChoice,
  type MadeFile,
  type ReportParams,
  reportFormatsRequest,
  reportRequest,
} from '../../../language-server/src/server/protocol/commands.ts';
import { planInFront } from '../plan-in-front.ts';
import type { PlanServer } from '../plan-server.ts';
import { longWork } from '../progress/long-work.ts';
import { messageLanguage } from '../settings.ts';
import { choose } from './choose.ts';
import { answered, planAsked, tell } from './plans.ts';
import { save } from './save.ts';
import { askFormat, noPlan } from './words.ts';

/** What need not be asked. */
export interface WantedReport {
  readonly uri?: Uri;
  /** Several plans. */
  readonly uris?: readonly Uri[];
  /** Whether it is to be on every plan of the workspace. */
  readonly isOfAll?: boolean;
  readonly format?: ReportParams['format'];
  /** The file to write. */
  readonly to?: Uri;
}

/**
 * The reviewer's report on a plan, or on all.
 * @param given the file that a menu was opened on, or all that is known
 * @returns the file that was written
 */
export async function makeReport(
  server: PlanServer,
  given: Uri | WantedReport = {},
): Promise<Uri | undefined> {
  const wanted: WantedReport = given instanceof Uri ? { uri: given } : given;
  const language = messageLanguage();
  const title = say.title[language];
  const { uris = [] } = wanted;
  const isOfOne = wanted.uri !== undefined || uris.length > 0;
  const isOfAll = isOfOne ? false : (wanted.isOfAll ?? (await askScope(title)));
  if (isOfAll === undefined) return undefined;
  const plan = isOfAll ? undefined : await planAsked(wanted.uri ?? uris[0]);
  if (!isOfAll && !plan) return undefined;
  const format = wanted.format ?? (await askForFormat(server, title));
  if (format === undefined) return undefined;
  const date = new Date().toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'long' });
  const about = uris.length > 0 ? { uris: uris.map(String) } : plan && { uri: plan.toString() };
  const params: ReportParams = { format, date, ...about };
  const made = await longWork(title, (inHand) =>
    answered(server.ask<MadeFile | null>(reportRequest, params, inHand), inHand.token),
  );
  if (made === null) tell(noPlan);
  return made ? save(made, plan, wanted.to) : undefined;
}

async function askForFormat(server: PlanServer, title: string): Promise<ReportParams['format'] | undefined> {
  const formats = await answered(server.ask<FormatChoice[]>(reportFormatsRequest, {}));
  const name = formats && (await choose(formats, title, askFormat[messageLanguage()]));
  return name as ReportParams['format'] | undefined;
}

/** Whether it is to be of all plans; only asked where one is in front. */
async function askScope(title: string): Promise<boolean | undefined> {
  if (!planInFront()) return true;
  const language = messageLanguage();
  return choose<boolean>(
    [
      { name: false, label: say.thisPlan[language] },
      { name: true, label: say.allPlans[language], detail: say.allPlansDetail[language] },
    ],
    title,
    say.askScope[language],
  );
}

const say = {
  title: { zh: '审核意见', en: 'Review' },
  askScope: { zh: '哪些规划？', en: 'Of which plans?' },
  thisPlan: { zh: '当前规划', en: 'The current plan' },
  allPlans: { zh: '全部规划', en: 'All plans' },
  allPlansDetail: { zh: '工作区里的每一份', en: 'Every one of the workspace' },
};
