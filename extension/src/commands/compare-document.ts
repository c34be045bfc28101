import { commands, Uri } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { planInFront } from '../plan-in-front.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';
import { choose } from './choose.ts';
import { answered, tell } from './plans.ts';
import { noPlan } from './words.ts';

/** Shows what a plan says otherwise than a document of another program: one asks which plan, where there are several. */
export async function compareDocument(server: PlanServer, file: unknown): Promise<void> {
  const document = file instanceof Uri ? file : undefined;
  const uri = document && (await askPlan(server));
  if (uri) await commands.executeCommand('planwright.compare', { uri, with: document });
}

async function askPlan(server: PlanServer): Promise<Uri | undefined> {
  const inFront = planInFront();
  if (inFront) return inFront;
  const overview = await answered(server.overview());
  if (!overview) return undefined;
  if (overview.plans.length === 0) {
    tell(noPlan);
    return undefined;
  }
  const language = messageLanguage();
  const options = overview.plans.map(({ uri, title }) => ({
    name: Uri.parse(uri),
    label: title || uri,
    detail: Uri.parse(uri).path.split('/').at(-1),
  }));
  return choose(options, say.title[language], say.askPlan[language]);
}

const say = {
  title: { zh: '与规划对照', en: 'Compare with a plan' },
  askPlan: { zh: '和哪一份规划对照？', en: 'With which plan?' },
} as const satisfies Record<string, Localized>;
