import { FileType, type Uri, workspace } from 'vscode';

/** Whether there is such a file. */
export async function isThere(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    ({ type }) => type !== FileType.Unknown,
    () => false,
  );
}
