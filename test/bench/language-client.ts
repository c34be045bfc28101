import { type ChildProcess, spawn } from 'node:child_process';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

/** The least an editor does: it opens a file, types into it, and waits for the diagnostics. */
export interface LanguageClient {
  open(uri: string, text: string): Promise<number>;
  /** Types `inserted` at a place; the milliseconds until the diagnostics come. */
  type(uri: string, line: number, character: number, inserted: string): Promise<number>;
  close(): Promise<void>;
}

/** Starts the built server as an editor does, `folder` its workspace. */
export async function startClient(program: string, folder: string): Promise<LanguageClient> {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', (params: { items: unknown[] }) =>
    params.items.map(() => null),
  );
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'plans' }],
    capabilities: { textDocument: { publishDiagnostics: {} } },
  });
  await connection.sendNotification('initialized', {});
  return client(connection, server);
}

function client(connection: MessageConnection, server: ChildProcess): LanguageClient {
  let version = 1;
  const waiting = new Map<string, () => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri }: { uri: string }) =>
    waiting.get(uri)?.(),
  );
  const timed = async (uri: string, method: string, params: unknown): Promise<number> => {
    const start = performance.now();
    const published = new Promise<void>((resolve) => waiting.set(uri, resolve));
    await connection.sendNotification(method, params);
    await published;
    return performance.now() - start;
  };
  return {
    open: (uri, text) =>
      timed(uri, 'textDocument/didOpen', { textDocument: { uri, languageId: 'plan', version, text } }),
    type(uri, line, character, inserted) {
      version++;
      const at = { line, character };
      return timed(uri, 'textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text: inserted }],
      });
    },
    async close() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      server.kill();
    },
  };
}
