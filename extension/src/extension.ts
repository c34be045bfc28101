import { commands, EventEmitter, type ExtensionContext, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Localized } from '../../language-server/src/index.ts';
import { registerAssistantTools } from './assistant/tools.ts';
import { calmHands } from './calm/hands.ts';
import { type ClientFactory, createClient, explainCommand } from './client.ts';
import { registerCommands } from './commands/register.ts';
import { registerDocumentEditor } from './documents/document-editor.ts';
import { whenPlansAreHere } from './documents/plans-here.ts';
import { recogniseUntitledPlans } from './documents/untitled-plans.ts';
import { planServer } from './plan-server.ts';
import { registerPreviews } from './preview/previews.ts';
import { registerReview } from './register-review.ts';
import { messageLanguage } from './settings.ts';
import { registerShowReferences, registerWholeTables } from './show-references.ts';
import { tidyTypedLines } from './typing/typed-lines.ts';
import { registerViews } from './views/views.ts';
import { serverActionNames } from './words.ts';

/** How long is waited for the server to start before it is asked, in milliseconds. */
const longestStart = 5_000;

let client: BaseLanguageClient | undefined;

/** The extension; how it runs its server differs between a machine and a browser. */
export async function start(context: ExtensionContext, makeClient: ClientFactory): Promise<void> {
  const log = window.createOutputChannel('规划匠 Planwright', { log: true });

  const hands = calmHands();
  const typedLines = tidyTypedLines(() => client);
  const previewInFront = new EventEmitter<Uri>();
  let awake: Promise<void> | undefined;
  const server = planServer(wake);

  /** Has the server started, once it is needed. Who asks it waits, but not for ever for one that never answers. */
  function wake(): Promise<void> {
    awake ??= startedSoon();
    return awake;
  }

  async function startedSoon(): Promise<void> {
    await Promise.race([startServer(), new Promise((resolve) => setTimeout(resolve, longestStart))]);
  }

  async function startServer(): Promise<void> {
    const started = createClient(makeClient, log, hands.calm, typedLines, () => {
      // else it was given up for another one
      if (client === started) void sayThatItFailed();
    });
    client = started;
    server.follow(started);
    await started.start().catch(() => undefined); // the log has the reason, the user the notice
  }

  async function restart(): Promise<void> {
    await deactivate();
    awake = startedSoon();
    await awake;
  }

  async function sayThatItFailed(): Promise<void> {
    const language = messageLanguage();
    const showLog = serverActionNames.showLog[language];
    const again = serverActionNames.restart[language];
    const chosen = await window.showErrorMessage(serverFailed[language], showLog, again);
    if (chosen === showLog) log.show();
    if (chosen === again) await restart();
  }

  context.subscriptions.push(
    log,
    server,
    hands,
    typedLines,
    previewInFront,
    registerPreviews(context, server, previewInFront),
    registerCommands(server, Uri.joinPath(context.extensionUri, 'dist', 'webview')),
    registerShowReferences(),
    registerWholeTables(),
    registerViews(server, previewInFront.event),
    registerReview(server),
    registerAssistantTools(server),
    commands.registerCommand('planwright.restartServer', restart),
    commands.registerCommand('planwright.showLog', () => log.show()),
    commands.registerCommand('planwright.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#firstPlan`),
    ),
    commands.registerCommand(explainCommand, (page: string) =>
      commands.executeCommand('markdown.showPreview', Uri.parse(page)),
    ),
    workspace.onDidChangeConfiguration((change) => {
      const isAffected = ['language', 'cache'].some((name) =>
        change.affectsConfiguration(`planwright.${name}`),
      );
      if (isAffected && awake) void restart();
    }),
    registerDocumentEditor(context, server),
    recogniseUntitledPlans(),
    whenPlansAreHere(() => {
      void commands.executeCommand('setContext', 'planwright.hasPlans', true);
      void wake();
    }),
  );
  // what is asked of an open plan waits for it
  await awake;
}

/** Stops the server; one that failed or is gone already is no error. */
export async function deactivate(): Promise<void> {
  const stopping = client;
  client = undefined;
  await stopping?.dispose().catch(() => undefined);
}

const serverFailed: Localized = {
  zh: '规划匠的语言服务没有运行：暂时不能检查和提示，文字可以照常编辑。',
  en: "Planwright's language server isn't running: nothing is checked or suggested, but you can go on writing.",
};
