import { type CancellationToken, Uri, window, workspace } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { planInFront } from '../plan-in-front.ts';
import { messageLanguage } from '../settings.ts';
import { noPlan } from './words.ts';

/**
 * The plan that a command is about, opened, so that the server knows it in whatever folder it is.
 * @param asked the file that a menu or another command names; the plan in front where there is none
 * @returns nothing where no plan is in front, which is said
 */
export async function planAsked(asked: unknown): Promise<Uri | undefined> {
  const uri = asked instanceof Uri ? asked : planInFront();
  if (uri) await workspace.openTextDocument(uri);
  else tell(noPlan);
  return uri;
}

/** Says something in passing. */
export function tell(message: Localized): void {
  void window.showInformationMessage(message[messageLanguage()]);
}

/**
 * What the server answers; where it doesn't, that is said.
 * @param token of who may give up waiting, which needs no word
 */
export async function answered<Answer>(
  answer: Promise<Answer | undefined>,
  token?: CancellationToken,
): Promise<Answer | undefined> {
  const given = await answer;
  if (given === undefined && !token?.isCancellationRequested)
    void window.showErrorMessage(noAnswer[messageLanguage()]);
  return given;
}

const noAnswer: Localized = {
  zh: '规划匠的语言服务没有运行，没有完成。请运行“规划匠：重启语言服务”后再试。',
  en: 'Nothing was done, as Planwright’s language server isn’t running. Restart it, then try again.',
};
