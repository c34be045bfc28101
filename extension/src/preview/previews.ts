import {
  commands,
  Disposable,
  type EventEmitter,
  type ExtensionContext,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { planInFront } from '../plan-in-front.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';
import type { PageState } from './messages.ts';
import { isSame, type PreviewPanel, previewPanel } from './panel.ts';

const viewType = 'planwright.preview';

/**
 * The commands that open previews, and the previews that are open: at most one for each plan.
 * @param inFront told whose preview has come to the front
 */
export function registerPreviews(
  context: ExtensionContext,
  server: PlanServer,
  inFront: EventEmitter<Uri>,
): Disposable {
  const files = Uri.joinPath(context.extensionUri, 'dist', 'webview');
  const open: PreviewPanel[] = [];
  const previewOf = (uri: Uri) => open.find((each) => isSame(each.uri, uri));

  function keep(panel: WebviewPanel, uri: Uri): void {
    panel.iconPath = Uri.joinPath(context.extensionUri, 'icon.png');
    const preview = previewPanel(panel, uri, files, server);
    open.push(preview);
    panel.onDidChangeViewState(() => panel.active && inFront.fire(uri));
    panel.onDidDispose(() => open.splice(open.indexOf(preview), 1));
  }

  /** @param asked the file that a menu was opened on; the plan in front where there is none */
  async function show(asked: unknown, viewColumn: ViewColumn): Promise<void> {
    const uri = asked instanceof Uri ? asked : planInFront();
    if (!uri) {
      void window.showInformationMessage(noPlan[messageLanguage()]);
      return;
    }
    const preview = previewOf(uri);
    if (preview) return preview.panel.reveal(undefined, true);
    // the server knows what is open, in whatever folder
    await workspace.openTextDocument(uri);
    const showOptions = { viewColumn, preserveFocus: viewColumn === ViewColumn.Beside };
    keep(window.createWebviewPanel(viewType, '', showOptions, { enableFindWidget: true }), uri);
  }

  return Disposable.from(
    commands.registerCommand('planwright.preview', (uri) => show(uri, ViewColumn.Active)),
    commands.registerCommand('planwright.previewToSide', (uri) => show(uri, ViewColumn.Beside)),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel: WebviewPanel, state: PageState | undefined) {
        if (!state?.uri) return panel.dispose();
        const uri = Uri.parse(state.uri);
        await workspace.openTextDocument(uri).then(undefined, () => undefined);
        keep(panel, uri);
      },
    }),
    server.onDidChange((uri) => previewOf(uri)?.update()),
    server.onDidStop(() => {
      for (const preview of open) preview.update();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const [selection] = selections;
      if (selection) previewOf(textEditor.document.uri)?.follow(selection.active);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('planwright.language')) for (const preview of open) preview.reload();
    }),
  );
}

const noPlan: Localized = {
  zh: '先打开一份规划（.plan 文件），再打开预览。',
  en: 'Open a plan (a .plan file) first, then its preview.',
};
