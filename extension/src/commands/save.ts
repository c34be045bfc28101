import { commands, env, UIKind, Uri, window, workspace } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { bytesOfBase64 } from '../../../language-server/src/server/protocol/base64.ts';
import type { MadeFile } from '../../../language-server/src/server/protocol/commands.ts';
import { messageLanguage } from '../settings.ts';
import { isThere } from './is-there.ts';
import { tell } from './plans.ts';

/** What other programs open: an editor of text would only show that it is none. */
const forOthers = /\.(?:docx|xlsx|html|pdf)$/iu;

/**
 * Writes a file that the server made, through VS Code, so that it works in any kind of folder.
 * @param beside the plan it is made of: the folder that is proposed
 * @param to where to; the user is asked where it is absent, and before another file is overwritten
 * @returns where it was written; nothing where the user gave up
 */
export async function save(file: MadeFile, beside: Uri | undefined, to?: Uri): Promise<Uri | undefined> {
  const language = messageLanguage();
  const target = to ? await confirmed(to) : await askWhere(file.name, beside);
  if (!target) return undefined;
  const name = target.path.split('/').at(-1) ?? file.name;
  try {
    await workspace.fs.writeFile(target, bytesOfBase64(file.content));
  } catch (error) {
    const reason = error instanceof Error ? error.message : `${error}`;
    void window.showErrorMessage(say.notSaved(name, reason)[language]);
    return undefined;
  }
  if (file.notice) void window.showWarningMessage(file.notice);
  void offerToOpen(target, name);
  return target;
}

async function confirmed(target: Uri): Promise<Uri | undefined> {
  if (!(await isThere(target))) return target;
  const language = messageLanguage();
  const overwrite = say.overwrite[language];
  const question = say.askOverwrite(target.path.split('/').at(-1) ?? '')[language];
  if ((await window.showWarningMessage(question, { modal: true }, overwrite)) === overwrite) return target;
  tell(say.cancelled);
  return undefined;
}

/** VS Code's dialog asks itself before a file is overwritten. */
async function askWhere(name: string, beside: Uri | undefined): Promise<Uri | undefined> {
  const language = messageLanguage();
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const inFolder = beside && beside.scheme !== 'untitled' ? Uri.joinPath(beside, '..') : undefined;
  const folder = inFolder ?? workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    filters: { [ending.toUpperCase()]: [ending] },
    title: say.save[language],
    saveLabel: say.save[language],
  });
}

async function offerToOpen(file: Uri, name: string): Promise<void> {
  const language = messageLanguage();
  const [open, reveal] = [say.open[language], say.reveal[language]];
  const chosen = await window.showInformationMessage(say.saved(name)[language], open, reveal);
  const isHere = file.scheme === 'file' && env.remoteName === undefined && env.uiKind === UIKind.Desktop;
  if (chosen === reveal) await commands.executeCommand(isHere ? 'revealFileInOS' : 'revealInExplorer', file);
  if (chosen !== open) return;
  if (isHere && forOthers.test(name)) await env.openExternal(file);
  else await commands.executeCommand('vscode.open', file);
}

const say = {
  save: { zh: '保存', en: 'Save' },
  overwrite: { zh: '覆盖', en: 'Overwrite' },
  askOverwrite: (name: string): Localized => ({
    zh: `“${name}”已经存在，要覆盖吗？`,
    en: `“${name}” exists already. Overwrite it?`,
  }),
  cancelled: { zh: '没有保存。', en: 'Nothing was saved.' },
  saved: (name: string): Localized => ({ zh: `已保存“${name}”。`, en: `“${name}” is saved.` }),
  notSaved: (name: string, reason: string): Localized => ({
    zh: `“${name}”没有保存：${reason}`,
    en: `“${name}” was not saved: ${reason}`,
  }),
  open: { zh: '打开', en: 'Open' },
  reveal: { zh: '打开所在文件夹', en: 'Show in Folder' },
};
