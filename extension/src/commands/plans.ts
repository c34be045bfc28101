import { Uri, window, workspace } from 'vscode';
import { commandMessages as say } from '../messages/commands.ts';
import { messageLanguage } from '../settings.ts';

/**
 * The plan that a command is about, opened, so that the server knows it in whatever folder it is.
 * @param asked the file that a menu or another command names; the plan in front where there is none
 * @returns nothing where no plan is in front, which is said
 */
export async function planAsked(asked: unknown): Promise<Uri | undefined> {
  const uri = asked instanceof Uri ? asked : planInFront();
  if (uri) await workspace.openTextDocument(uri);
  else tell(say.noPlan);
  return uri;
}

export function planInFront(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'plan' ? document.uri : undefined;
}

/** Says something in passing. */
export function tell(message: { readonly zh: string; readonly en: string }): void {
  void window.showInformationMessage(message[messageLanguage()]);
}

/** What the server answers; where it doesn't, that is said. */
export async function answered<Answer>(answer: Promise<Answer | undefined>): Promise<Answer | undefined> {
  const given = await answer;
  if (given === undefined) void window.showErrorMessage(say.noAnswer[messageLanguage()]);
  return given;
}
