import { Uri, workspace } from 'vscode';
import { isThere } from './is-there.ts';

/** A file of the first folder that is neither there nor begun, still to be saved; undefined where there can be none. */
export async function fileInFolder(name: string): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  // what isn't saved yet VS Code takes for a file of the machine, wherever the folder is
  if (folder?.scheme !== 'file') return undefined;
  const file = Uri.joinPath(folder, name);
  const unsaved = file.with({ scheme: 'untitled' });
  const isBegun = workspace.textDocuments.some(({ uri }) => `${uri}` === `${unsaved}`);
  return isBegun || (await isThere(file)) ? undefined : unsaved;
}
