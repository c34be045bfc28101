import { commands, env, UIKind, type Uri } from 'vscode';

/** Opens a file with the program of the machine in front of the user, or, where it lies on another, with what VS Code has. */
export async function openElsewhere(file: Uri): Promise<void> {
  const isHere = file.scheme === 'file' && env.remoteName === undefined && env.uiKind === UIKind.Desktop;
  if (isHere) await env.openExternal(file);
  else await commands.executeCommand('workbench.action.reopenWithEditor');
}
