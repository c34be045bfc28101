import { CodeAction, commands, Range, type Uri, workspace } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { planAsked, tell } from './plans.ts';

/**
 * Makes all the changes that mend form only, as on saving with `editor.codeActionsOnSave`.
 * @returns whether there was anything to mend
 */
export async function fixAll(asked: unknown): Promise<boolean> {
  const uri = await planAsked(asked);
  if (!uri) return false;
  const action = await fixAllAction(uri);
  if (!action?.edit) {
    tell(say.nothingToFix);
    return false;
  }
  const isDone = await workspace.applyEdit(action.edit);
  if (isDone) tell(say.fixed(action.title));
  return isDone;
}

async function fixAllAction(uri: Uri): Promise<CodeAction | undefined> {
  const document = await workspace.openTextDocument(uri);
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  const kind = 'source.fixAll.planwright';
  const actions = await commands.executeCommand<unknown[]>(
    'vscode.executeCodeActionProvider',
    uri,
    whole,
    kind,
    1, // with its edits
  );
  return actions.find((action) => action instanceof CodeAction);
}

const say = {
  fixed: (what: string): Localized => ({ zh: `已${what}。`, en: `Done: ${what}.` }),
  nothingToFix: {
    zh: '没有可以自动修正的地方。要由人来定的问题，在“问题”面板里逐条处理。',
    en: 'Nothing can be mended by itself. What a person has to decide is listed in the Problems panel.',
  },
};
