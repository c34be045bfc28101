import { type TextEditor, window, workspace } from 'vscode';

/** Shows a plan that is still to be saved. */
export async function showNew(content: string): Promise<TextEditor> {
  const document = await workspace.openTextDocument({ language: 'plan', content });
  return window.showTextDocument(document, { preview: false });
}
