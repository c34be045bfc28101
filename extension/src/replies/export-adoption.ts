import type { Uri } from 'vscode';
import { type Localized, writeReview } from '../../../language-server/src/index.ts';
import type { FormatChoice, MadeFile } from '../../../language-server/src/server/protocol/commands.ts';
import {
  type AdoptionParams,
  adoptionFormatsRequest,
  adoptionRequest,
} from '../../../language-server/src/server/protocol/replies.ts';
import { choose } from '../commands/choose.ts';
import { answered, planAsked, tell } from '../commands/plans.ts';
import { save } from '../commands/save.ts';
import { askFormat, noPlan } from '../commands/words.ts';
import type { PlanServer } from '../plan-server.ts';
import { tellProblem } from '../review/decisions.ts';
import type { ReviewFiles } from '../review/review-files.ts';
import { messageLanguage } from '../settings.ts';

/** 意见征集采纳情况表: what became of each suggestion, as a file. @returns the file that was written */
export async function exportAdoption(
  server: PlanServer,
  files: ReviewFiles,
  asked: Uri | undefined,
): Promise<Uri | undefined> {
  const language = messageLanguage();
  const plan = await planAsked(asked);
  const reading = plan && (await files.of(plan));
  if (!plan || !reading) return undefined;
  tellProblem(plan, reading);
  if ('problem' in reading) return undefined;
  const formats = await answered(server.ask<FormatChoice[]>(adoptionFormatsRequest, {}));
  const format = formats && (await choose(formats, say.title[language], askFormat[language]));
  if (format === undefined) return undefined;
  const params = { uri: plan.toString(), review: writeReview(reading.review), format } as AdoptionParams;
  const made = await answered(server.ask<MadeFile | null>(adoptionRequest, params));
  if (made === null) tell(noPlan);
  return made ? save(made, plan) : undefined;
}

const say = {
  title: { zh: '意见征集采纳情况表', en: 'What became of the suggestions' },
} satisfies Record<string, Localized>;
