import { commands, Uri } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';
import { askPlan } from './ask-plan.ts';

/** Shows what a plan says otherwise than a document of another program: one asks which plan, where there are several. */
export async function compareDocument(server: PlanServer, file: unknown): Promise<void> {
  const language = messageLanguage();
  const document = file instanceof Uri ? file : undefined;
  const uri = document && (await askPlan(server, say.title[language], say.askPlan[language]));
  if (uri) await commands.executeCommand('planwright.compare', { uri, with: document });
}

const say = {
  title: { zh: '与规划对照', en: 'Compare with a plan' },
  askPlan: { zh: '和哪一份规划对照？', en: 'With which plan?' },
} as const satisfies Record<string, Localized>;
