import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient, explainCommand } from './client.ts';
import { messages } from './messages.ts';
import { messageLanguage } from './settings.ts';

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const serverPath = context.asAbsolutePath('dist/server/planwright.js');
  const log = window.createOutputChannel('规划匠 Planwright', { log: true });

  async function start(): Promise<void> {
    client = createClient(serverPath, log, sayThatItFailed);
    await client.start().catch(() => undefined); // the log has the reason, the user the notice
  }

  async function restart(): Promise<void> {
    await deactivate();
    await start();
  }

  async function sayThatItFailed(): Promise<void> {
    const language = messageLanguage();
    const showLog = messages.showLog[language];
    const again = messages.restart[language];
    const chosen = await window.showErrorMessage(messages.serverFailed[language], showLog, again);
    if (chosen === showLog) log.show();
    if (chosen === again) await restart();
  }

  context.subscriptions.push(
    log,
    commands.registerCommand('planwright.restartServer', restart),
    commands.registerCommand(explainCommand, (page: string) =>
      commands.executeCommand('markdown.showPreview', Uri.parse(page)),
    ),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('planwright.language')) void restart();
    }),
  );
  await start();
}

/** Stops the server; one that failed or is gone already is no error. */
export async function deactivate(): Promise<void> {
  const stopping = client;
  client = undefined;
  await stopping?.dispose().catch(() => undefined);
}
