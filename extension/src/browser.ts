import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, State } from 'vscode-languageclient/browser';
import { start } from './extension.ts';

export { deactivate } from './extension.ts';

/** In VS Code in a browser alone, as on vscode.dev: the server is a web worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const program = Uri.joinPath(context.extensionUri, 'dist/server/planwright-browser.js').toString(true);
  return start(context, (id, name, options) => {
    const worker = new Worker(program);
    const client = new LanguageClient(id, name, worker, options);
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped || newState === State.StartFailed) worker.terminate();
    });
    return client;
  });
}

/** The part of the browser's own class that is used here. */
declare class Worker {
  constructor(url: string);
  terminate(): void;
}
