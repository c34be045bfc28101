import { commands, Disposable, type Position, type Uri, type WebviewPanel, window } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import type { PreviewView } from '../../../language-server/src/server/protocol/preview.ts';
import {
  type CellCheck,
  checkCellRequest,
} from '../../../language-server/src/server/protocol/table-edits.ts';
import { debounced } from '../debounced.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';
import type { ExportFormat, FromPage, HistoryAction, ServerAction, ToPage } from './messages.ts';
import { previewPage } from './page.ts';
import { goBackInHistory, reveal } from './reveal.ts';
import { editTable, oneByOne } from './table-edits.ts';

/** Of typing after which the page is brought up to date, in milliseconds. */
const pause = 120;

/** The commands that do what the page asks for. */
const commandOf: Readonly<Record<ServerAction, string>> = {
  restart: 'planwright.restartServer',
  showLog: 'planwright.showLog',
};

/** A preview that is open. */
export interface PreviewPanel {
  readonly uri: Uri;
  readonly panel: WebviewPanel;
  /** Asks for the plan anew, once it is at rest and the page can be seen. */
  update(): void;
  /** Shows what the cursor stands in. */
  follow(position: Position): void;
  /** Loads the page anew, in the language that is set now. */
  reload(): void;
}

/**
 * Shows the preview of a plan in a panel, for as long as that is open.
 * @param files the folder of the page's script and style
 */
export function previewPanel(panel: WebviewPanel, uri: Uri, files: Uri, server: PlanServer): PreviewPanel {
  const { webview } = panel;
  let isReady = false;
  let isOutdated = true;

  const tell = (message: ToPage) => void webview.postMessage(message);
  const follow = ({ line, character }: Position) => tell({ type: 'cursor', position: { line, character } });

  let view: PreviewView | undefined;
  /** @param looked what is looked at; all where that is nothing */
  async function refresh(looked: PreviewView | undefined): Promise<void> {
    if (!isReady || !panel.visible) return;
    isOutdated = false;
    const preview = await server.preview(uri, looked);
    // one that is still starting says of each plan when it has been read
    if (preview === undefined) return tell({ type: server.isStopped() ? 'stopped' : 'starting' });
    if (preview === null) return tell({ type: 'unknown' });
    panel.title = titleOf(preview.title, uri);
    tell({ type: 'preview', preview });
    const editor = window.visibleTextEditors.find(({ document }) => isSame(document.uri, uri));
    if (editor) follow(editor.selection.active);
  }

  const applyNext = oneByOne();
  async function edit({ number, change, columns }: Extract<FromPage, { type: 'edit' }>): Promise<void> {
    const params = { uri: uri.toString(), change, ...(columns && { columns }) };
    const { problem, ...made } = await applyNext(() => editTable(uri, params, server));
    tell({ type: 'edited', number, ...made });
    if (problem === undefined) return;
    void window.showWarningMessage(problem);
    // what was typed stands in the page, and not in the text
    void refresh(view);
  }
  async function travel(action: HistoryAction): Promise<void> {
    await applyNext(() => goBackInHistory(uri, action, panel));
    tell({ type: 'back' });
  }
  async function check(message: Extract<FromPage, { type: 'checkCell' }>): Promise<void> {
    const { type: _, asked, ...params } = message;
    const found = await server.ask<CellCheck | null>(checkCellRequest, { uri: uri.toString(), ...params });
    if (found) tell({ type: 'checked', asked, check: found });
  }

  const refreshSoon = debounced(() => void refresh(view), pause);
  const listening = Disposable.from(
    refreshSoon,
    webview.onDidReceiveMessage((message: FromPage) => {
      if (message.type === 'reveal') void reveal(uri, message.range, panel, message.isOnlyShown);
      if (message.type === 'edit') void edit(message);
      if (message.type === 'checkCell') void check(message);
      if (message.type === 'history') void travel(message.action);
      if (message.type === 'export') void exportAs(message.format, uri);
      if (message.type === 'run') void commands.executeCommand(commandOf[message.action]);
      if (message.type === 'look') {
        // all is wanted once, not at each change
        view = message.view ?? view;
        void refresh(message.view);
      }
      if (message.type === 'ready') {
        isReady = true;
        view = message.view;
        void refresh(view);
      }
    }),
    panel.onDidChangeViewState(() => {
      // a page that can't be seen is thrown away, and says that it is ready when it is back
      if (!panel.visible) isReady = false;
      else if (isOutdated) refreshSoon();
    }),
  );
  panel.onDidDispose(() => listening.dispose());

  const load = () => {
    isReady = false;
    webview.html = previewPage(webview, files, messageLanguage());
  };
  webview.options = { enableScripts: true, localResourceRoots: [files] };
  panel.title = titleOf('', uri);
  load();
  return {
    uri,
    panel,
    update() {
      isOutdated = true;
      refreshSoon();
    },
    follow,
    reload: load,
  };
}

async function exportAs(format: ExportFormat, uri: Uri): Promise<void> {
  try {
    await commands.executeCommand('planwright.export', format, uri);
  } catch (error) {
    const reason = error instanceof Error ? error.message : `${error}`;
    void window.showErrorMessage(say.exportFailed(reason)[messageLanguage()]);
  }
}

/** The plan's title, or the name of its file. */
function titleOf(title: string, uri: Uri): string {
  return say.panelTitle(title || (uri.path.split('/').at(-1) ?? ''))[messageLanguage()];
}

export function isSame(one: Uri, other: Uri): boolean {
  return one.toString() === other.toString();
}

const say = {
  panelTitle: (title: string): Localized => ({ zh: `预览：${title}`, en: `Preview: ${title}` }),
  exportFailed: (reason: string): Localized => ({
    zh: `没有导出：${reason}`,
    en: `Nothing was exported: ${reason}`,
  }),
};
