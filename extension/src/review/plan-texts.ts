import { type Uri, workspace } from 'vscode';
import { decodeText } from '../../../language-server/src/index.ts';

/** The text of a plan as it is now, saved or not; undefined where it can't be read. */
export async function planText(plan: Uri): Promise<string | undefined> {
  const key = plan.toString();
  const open = workspace.textDocuments.find(({ uri, isClosed }) => !isClosed && uri.toString() === key);
  if (open) return open.getText();
  return workspace.fs.readFile(plan).then(
    (bytes) => decodeText(bytes)?.text,
    () => undefined,
  );
}
