import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Localized } from '../../language-server/src/index.ts';
import { calmHands } from './calm/hands.ts';
import { type ClientFactory, createClient, explainCommand } from './client.ts';
import { registerCommands } from './commands/register.ts';
import { planServer } from './plan-server.ts';
import { registerPreviews } from './preview/previews.ts';
import { messageLanguage } from './settings.ts';
import { registerShowReferences } from './show-references.ts';
import { registerViews } from './views/views.ts';
import { serverActionNames } from './words.ts';

/** How long the first command waits for the server to start, in milliseconds. */
const longestStart = 5_000;

let client: BaseLanguageClient | undefined;

/** The extension; how it runs its server differs between a machine and a browser. */
export async function start(context: ExtensionContext, makeClient: ClientFactory): Promise<void> {
  const log = window.createOutputChannel('规划匠 Planwright', { log: true });

  const server = planServer();
  const hands = calmHands();

  async function startServer(): Promise<void> {
    const started = createClient(makeClient, log, hands.calm, () => {
      // else it was given up for another one
      if (client === started) void sayThatItFailed();
    });
    client = started;
    server.follow(started);
    await started.start().catch(() => undefined); // the log has the reason, the user the notice
  }

  async function restart(): Promise<void> {
    await deactivate();
    await startServer();
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
    registerPreviews(context, server),
    registerCommands(server),
    registerShowReferences(),
    registerViews(server),
    commands.registerCommand('planwright.restartServer', restart),
    commands.registerCommand('planwright.showLog', () => log.show()),
    commands.registerCommand(explainCommand, (page: string) =>
      commands.executeCommand('markdown.showPreview', Uri.parse(page)),
    ),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('planwright.language')) void restart();
    }),
  );
  // commands wait for this: one that restarts a server which never answers must not wait for that
  await Promise.race([startServer(), new Promise((resolve) => setTimeout(resolve, longestStart))]);
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
