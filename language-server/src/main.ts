import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createPlanServices } from './module.ts';

/** Starts the language server on the streams that the command line names: `--stdio`, `--node-ipc`, `--socket=…`. */
export function startServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  // the checks' pages lie beside the built server
  const docsBase = new URL('checks/', import.meta.url).href;
  const { shared } = createPlanServices({ connection, docsBase, ...NodeFileSystem });
  startLanguageServer(shared);
}
