import {
  commands,
  Selection,
  type TabGroup,
  TabInputText,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Range } from '../../../language-server/src/index.ts';
import { rangeOf } from '../positions.ts';
import type { HistoryAction } from './messages.ts';

/** How long the place that was gone to stays lit, in milliseconds. */
const shineTime = 1200;

/**
 * Puts the cursor at a place of a plan, in the editor that shows it already, and lets the place light up.
 * @param preserveFocus whether one goes on in the panel
 */
export async function reveal(
  uri: Uri,
  place: Range,
  panel: WebviewPanel,
  preserveFocus = false,
): Promise<void> {
  const viewColumn = columnBeside(uri, panel);
  // to be seen both, they need a column each
  if (preserveFocus && viewColumn === panel.viewColumn) return;
  const document = await workspace.openTextDocument(uri);
  const range = document.validateRange(rangeOf(place));
  const editor = await window.showTextDocument(document, { viewColumn, preserveFocus });
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  shine(editor, range);
}

/** Takes back what was done last to a plan, or does it again, in the editor that keeps it; one goes on in the panel. */
export async function goBackInHistory(uri: Uri, action: HistoryAction, panel: WebviewPanel): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { viewColumn: columnBeside(uri, panel) });
  await commands.executeCommand(action);
  panel.reveal(undefined, false);
}

function columnBeside(uri: Uri, panel: WebviewPanel): ViewColumn {
  const beside = panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
  return columnOf(uri) ?? beside;
}

/** The column that shows the plan, else the one that has it in a tab. */
function columnOf(uri: Uri): ViewColumn | undefined {
  const name = uri.toString();
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === name);
  const holds = ({ tabs }: TabGroup) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === name);
  return shown?.viewColumn ?? window.tabGroups.all.find(holds)?.viewColumn;
}

function shine(editor: TextEditor, range: import('vscode').Range): void {
  const light = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
  });
  editor.setDecorations(light, [range]);
  setTimeout(() => light.dispose(), shineTime);
}
