import type { ExtensionContext } from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { start } from './extension.ts';

export { deactivate } from './extension.ts';

/** In VS Code on a machine: the command line's bundle is the server, run by the Node that runs extensions. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server/planwright.js');
  const server: NodeModule = { module, args: ['lsp'], transport: TransportKind.stdio };
  return start(context, (id, name, options) => new LanguageClient(id, name, server, options));
}
