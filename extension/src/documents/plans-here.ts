import { Disposable, workspace } from 'vscode';

const plans = '**/*.{plan,规划}';

/** Calls once there is a plan: open, in the folder, or put there. Until then nobody needs the language server. */
export function whenPlansAreHere(callback: () => void): Disposable {
  const created = workspace.createFileSystemWatcher(plans, false, true, true);
  const look = async () => {
    const [found] = await workspace.findFiles(plans, undefined, 1);
    if (found) callback();
  };
  const isOpen = () => workspace.textDocuments.some(({ languageId }) => languageId === 'plan');
  if (isOpen()) callback();
  else void look();
  return Disposable.from(
    created,
    created.onDidCreate(callback),
    workspace.onDidOpenTextDocument(({ languageId }) => languageId === 'plan' && callback()),
    workspace.onDidChangeWorkspaceFolders(look),
  );
}
