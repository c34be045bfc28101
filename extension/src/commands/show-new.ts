import { Position, type TextEditor, window, workspace } from 'vscode';
import { fileName } from '../../../language-server/src/server/protocol/file-name.ts';
import { fileInFolder } from './new-file.ts';

/**
 * Shows a plan that is still to be saved: as a file of the first folder that is called as the plan is. Without a folder, or
 * where there is such a file, VS Code asks where to save it, and proposes the first line of the text as its name.
 */
export async function showNew(content: string, title = titleOf(content)): Promise<TextEditor> {
  const file = title && (await fileInFolder(`${fileName(title)}.plan`));
  if (!file) {
    const document = await workspace.openTextDocument({ language: 'plan', content });
    return window.showTextDocument(document, { preview: false });
  }
  const editor = await window.showTextDocument(await workspace.openTextDocument(file), { preview: false });
  if (content !== '') await editor.edit((edit) => edit.insert(new Position(0, 0), content));
  return editor;
}

function titleOf(content: string): string | undefined {
  return /^(?:规划|規劃)[\s:：]+(\S.*?)\s*$/mu.exec(content)?.[1];
}
