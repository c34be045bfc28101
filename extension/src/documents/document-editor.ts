import {
  commands,
  Disposable,
  type ExtensionContext,
  RelativePattern,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { base64Of } from '../../../language-server/src/server/protocol/base64.ts';
import {
  type DocumentContents,
  documentContentsRequest,
} from '../../../language-server/src/server/protocol/document-contents.ts';
import type { PlanServer } from '../plan-server.ts';
import { previewPage } from '../preview/page.ts';
import { messageLanguage } from '../settings.ts';
import type { DocumentAction, FromDocumentPage, ToDocumentPage } from './messages.ts';
import { openElsewhere } from './open-elsewhere.ts';

/** The editors of documents of other programs: one that comes by itself, one that is asked for. */
const viewTypes = ['planwright.wordDocument', 'planwright.otherDocument'];

/**
 * What VS Code shows of a Word file, which it would refuse to show as text: what it holds, and the ways on from there. The
 * file is only read.
 */
export function registerDocumentEditor({ extensionUri }: ExtensionContext, server: PlanServer): Disposable {
  const files = Uri.joinPath(extensionUri, 'dist', 'webview');
  const provider = {
    openCustomDocument: (uri: Uri) => ({ uri, dispose: () => undefined }),
    resolveCustomEditor: ({ uri }: { uri: Uri }, panel: WebviewPanel) =>
      showDocument(panel, uri, files, server),
  };
  return Disposable.from(
    ...viewTypes.map((viewType) => window.registerCustomEditorProvider(viewType, provider)),
  );
}

function showDocument(panel: WebviewPanel, uri: Uri, files: Uri, server: PlanServer): void {
  const { webview } = panel;
  const name = uri.path.split('/').at(-1) ?? '';
  let isTold = false;
  const tell = async () => {
    const contents = await contentsOf(uri, name, server);
    // one that is still starting is asked again once it runs
    if (!contents && !server.isStopped()) return;
    isTold ||= contents !== undefined;
    const message: ToDocumentPage = { name, ...(contents && { contents }) };
    await webview.postMessage(message);
  };
  const tellOnce = () => (isTold ? undefined : tell());
  const folder = new RelativePattern(Uri.joinPath(uri, '..'), name.replace(/[*?{}[\]]/gu, '?'));
  const changes = workspace.createFileSystemWatcher(folder, true, false, true);
  const listening = Disposable.from(
    changes,
    changes.onDidChange(tell),
    server.onDidStart(tellOnce),
    server.onDidStop(tellOnce),
    webview.onDidReceiveMessage((message: FromDocumentPage) =>
      message === 'ready' ? tell() : actions[message](uri),
    ),
  );
  panel.onDidDispose(() => listening.dispose());
  webview.options = { enableScripts: true, localResourceRoots: [files] };
  webview.html = previewPage(webview, files, messageLanguage(), 'document');
}

const actions: Readonly<Record<DocumentAction, (file: Uri) => unknown>> = {
  import: (file) => commands.executeCommand('planwright.import', file),
  compare: (file) => commands.executeCommand('planwright.compareDocument', file),
  openElsewhere,
};

async function contentsOf(uri: Uri, name: string, server: PlanServer): Promise<DocumentContents | undefined> {
  try {
    const content = base64Of(await workspace.fs.readFile(uri));
    return await server.ask<DocumentContents>(documentContentsRequest, { name, content });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : `${error}` };
  }
}
