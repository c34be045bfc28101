import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { registerMcpServers } from './assistant/mcp-servers.ts';
import { start } from './extension.ts';
import { keepsPlans } from './settings.ts';

export { deactivate } from './extension.ts';

/** In VS Code on a machine: the command line's bundle is the server, run by the Node that runs extensions. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server/planwright.js');
  const kept = (name: string) => Uri.joinPath(context.globalStorageUri, name).fsPath;
  context.subscriptions.push(registerMcpServers(module, context.extension.packageJSON.version));
  return start(context, (id, name, options) => {
    const env = {
      // Node keeps there what it compiled of the server, and starts it sooner the next time
      NODE_COMPILE_CACHE: kept('compiled'),
      PLANWRIGHT_CACHE: keepsPlans() ? kept('plans') : 'off',
    };
    const run: NodeModule = { module, args: ['lsp'], transport: TransportKind.stdio, options: { env } };
    // for who debugs the extension: .vscode/launch.json attaches to this port
    const debug: NodeModule = { ...run, options: { env, execArgv: ['--inspect=6009'] } };
    return new LanguageClient(id, name, { run, debug }, options);
  });
}
