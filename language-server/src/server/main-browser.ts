import { startLanguageServer } from 'langium/lsp';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { createPlanServices } from './module.ts';
import { serviceRequirements } from './wiring/service-requirements.ts';
import { ClientFiles } from './workspace/client-files.ts';

/*
 * The language server as a web worker, for an editor in a browser: it talks by messages, reads files through
 * the client, and is told by it (`initializationOptions.docsBase`) where the checks' pages are.
 */

type Port = ConstructorParameters<typeof BrowserMessageReader>[0] &
  ConstructorParameters<typeof BrowserMessageWriter>[0];

const worker = globalThis as unknown as Port;
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
);
const { shared } = createPlanServices({ connection, fileSystemProvider: () => new ClientFiles(connection) });
startLanguageServer(shared, serviceRequirements);
