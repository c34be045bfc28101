import { type TextEditor, type Uri, window } from 'vscode';

/** The editor in front, where it shows a plan. */
export function planEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === 'plan' ? editor : undefined;
}

/** The plan in front. */
export function planInFront(): Uri | undefined {
  return planEditor()?.document.uri;
}
