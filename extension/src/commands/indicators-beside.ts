import { type Uri, window, workspace } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { bytesOfBase64 } from '../../../language-server/src/server/protocol/base64.ts';
import type { FormatChoice, MadeFile } from '../../../language-server/src/server/protocol/commands.ts';
import {
  type IndicatorsBesideParams,
  indicatorsBesideRequest,
  tableFormatsRequest,
} from '../../../language-server/src/server/protocol/indicators-beside.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';
import { choose } from './choose.ts';
import type { Pages } from './pages.ts';
import { answered, tell } from './plans.ts';
import { save } from './save.ts';
import { askFormat } from './words.ts';

/** Shows the indicators that several plans share, a column for each plan, and offers them as a file. */
export async function showIndicatorsBeside(
  server: PlanServer,
  pages: Pages,
  plans: readonly Uri[],
): Promise<void> {
  if (plans.length < 2) return tell(say.chooseSeveral);
  const language = messageLanguage();
  const made = await fileOf(server, plans, 'md');
  if (made === null) return tell(say.nothingShared);
  if (!made) return;
  const title = say.title[language];
  const text = new TextDecoder().decode(bytesOfBase64(made.content));
  await pages.show(title, text);
  void offerFile(server, plans);
}

async function offerFile(server: PlanServer, plans: readonly Uri[]): Promise<void> {
  const language = messageLanguage();
  const title = say.title[language];
  const asFile = say.asFile[language];
  if ((await window.showInformationMessage(say.shown(plans.length)[language], asFile)) !== asFile) return;
  const formats = await answered(server.ask<FormatChoice[]>(tableFormatsRequest, {}));
  const format = formats && (await choose(formats, title, askFormat[language]));
  if (format === undefined) return;
  const made = await fileOf(server, plans, format as IndicatorsBesideParams['format']);
  if (made) await save(made, plans[0]);
}

async function fileOf(
  server: PlanServer,
  plans: readonly Uri[],
  format: IndicatorsBesideParams['format'],
): Promise<MadeFile | null | undefined> {
  // the server knows a plan outside the workspace once it is open
  for (const plan of plans) await workspace.openTextDocument(plan);
  const params: IndicatorsBesideParams = { uris: plans.map(String), format };
  return answered(server.ask<MadeFile | null>(indicatorsBesideRequest, params));
}

const say = {
  title: { zh: '指标并排对比', en: 'Indicators side by side' },
  chooseSeveral: {
    zh: '请先选中两份以上的规划：在资源管理器或“审核”里按住 Ctrl 点选。',
    en: 'Choose two plans or more first: in the explorer or in “Review”, with Ctrl held down.',
  },
  nothingShared: {
    zh: '这几份规划没有相同的指标，排不出对比表。',
    en: 'These plans have no indicator in common, so there is nothing to compare.',
  },
  shown: (count: number): Localized => ({
    zh: `${count}份规划共有的指标排成了一张表。`,
    en: `The indicators that ${count} plans share stand in a table.`,
  }),
  asFile: { zh: '存成文件…', en: 'Save as a File…' },
} as const;
