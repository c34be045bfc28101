import { Uri } from 'vscode';
import {
  type CertificateParams,
  certificateFormatsRequest,
  certificateRequest,
  type FormatChoice,
  type MadeFile,
} from '../../../language-server/src/server/protocol/commands.ts';
import type { PlanServer } from '../plan-server.ts';
import { longWork } from '../progress/long-work.ts';
import { messageLanguage } from '../settings.ts';
import { choose } from './choose.ts';
import { answered, planAsked, tell } from './plans.ts';
import { save } from './save.ts';
import { askFormat, noPlan } from './words.ts';

/** What need not be asked. */
export interface WantedCertificate {
  readonly uri?: Uri;
  readonly format?: CertificateParams['format'];
  /** The file to write. */
  readonly to?: Uri;
}

/**
 * The sheet of all figures of a plan, with what each was held against.
 * @param given the file that a menu was opened on, or all that is known
 * @returns the file that was written
 */
export async function makeCertificate(
  server: PlanServer,
  given: Uri | WantedCertificate = {},
): Promise<Uri | undefined> {
  const wanted: WantedCertificate = given instanceof Uri ? { uri: given } : given;
  const title = say.title[messageLanguage()];
  const plan = await planAsked(wanted.uri);
  if (!plan) return undefined;
  const format = wanted.format ?? (await askForFormat(server, title));
  if (format === undefined) return undefined;
  const params: CertificateParams = { uri: plan.toString(), format };
  const made = await longWork(title, (inHand) =>
    answered(server.ask<MadeFile | null>(certificateRequest, params, inHand), inHand.token),
  );
  if (made === null) tell(noPlan);
  return made ? save(made, plan, wanted.to) : undefined;
}

async function askForFormat(
  server: PlanServer,
  title: string,
): Promise<CertificateParams['format'] | undefined> {
  const formats = await answered(server.ask<FormatChoice[]>(certificateFormatsRequest, {}));
  const name = formats && (await choose(formats, title, askFormat[messageLanguage()]));
  return name as CertificateParams['format'] | undefined;
}

const say = { title: { zh: '数字核对单', en: 'Sheet of figures' } };
