import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { Diagnostic, Position } from 'vscode-languageserver-types';

import { type ProcessUsage, usageOf } from './process-usage.ts';

/** How a language server is started, and what it is told. */
export interface Server {
  /** A program for Node. */
  readonly program: string;
  readonly args: readonly string[];
  readonly languageId: string;
  /** The editor's settings by their sections. */
  readonly settings?: Readonly<Record<string, object>>;
}

/** Whether diagnostics are those that are waited for. */
export type Awaited = (diagnostics: readonly Diagnostic[]) => boolean;

/** The least an editor does: it opens a file, types into it, and waits for the diagnostics. */
export interface LanguageClient {
  /** The milliseconds until the first diagnostics come, or those awaited. */
  open(uri: string, text: string, awaited?: Awaited): Promise<number>;
  /** Types `inserted` at a place; the milliseconds until the diagnostics come. */
  type(uri: string, at: Position, inserted: string, awaited?: Awaited): Promise<number>;
  /** Takes so many characters away from a place; the milliseconds until the diagnostics come. */
  remove(uri: string, at: Position, length: number, awaited?: Awaited): Promise<number>;
  /** Types `inserted` and asks for suggestions behind it; the milliseconds until they come, and what they are. */
  complete(uri: string, at: Position, inserted: string): Promise<{ taken: number; labels: string[] }>;
  /** What the server has used so far. */
  usage(): ProcessUsage;
  close(): Promise<void>;
}

/** A server that has answered how it begins, and is yet to be told that it may. */
export interface ServerProcess {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
}

/** Starts a built server as an editor does, `folder` its workspace. */
export async function startClient(server: Server, folder: string): Promise<LanguageClient> {
  const { connection, process } = await startServer(server, folder);
  await connection.sendNotification('initialized', {});
  return client(connection, process, server.languageId);
}

/** The same, for who wants to listen before the server begins. @param nodeArguments what Node itself is started with */
export async function startServer(
  server: Server,
  folder: string,
  nodeArguments: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const process_ = spawn(process.execPath, [...nodeArguments, server.program, ...server.args], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(process_.stdout as Readable),
    new StreamMessageWriter(process_.stdin as Writable),
  );
  connection.listen();
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', (params: { items: { section?: string }[] }) =>
    params.items.map(({ section }) => server.settings?.[section ?? ''] ?? null),
  );
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'plans' }],
    capabilities: {
      textDocument: {
        publishDiagnostics: {},
        // as VS Code does: what a suggestion means is asked for when it is looked at
        completion: { completionItem: { resolveSupport: { properties: ['documentation', 'detail'] } } },
      },
      workspace: { configuration: server.settings !== undefined },
    },
  });
  return { process: process_, connection };
}

function client(connection: MessageConnection, server: ChildProcess, languageId: string): LanguageClient {
  let version = 1;
  const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) =>
      waiting.get(uri)?.(diagnostics),
  );
  const timed = async (uri: string, method: string, params: unknown, awaited?: Awaited): Promise<number> => {
    const start = performance.now();
    const published = new Promise<void>((resolve) =>
      waiting.set(uri, (diagnostics) => (awaited?.(diagnostics) ?? true) && resolve()),
    );
    await connection.sendNotification(method, params);
    await published;
    return performance.now() - start;
  };
  const change = (uri: string, at: Position, length: number, text: string) => {
    version++;
    const range = { start: at, end: { line: at.line, character: at.character + length } };
    return { textDocument: { uri, version }, contentChanges: [{ range, text }] };
  };
  const didChange = 'textDocument/didChange';
  return {
    open: (uri, text, awaited) =>
      timed(uri, 'textDocument/didOpen', { textDocument: { uri, languageId, version, text } }, awaited),
    type: (uri, at, inserted, awaited) => timed(uri, didChange, change(uri, at, 0, inserted), awaited),
    remove: (uri, at, length, awaited) => timed(uri, didChange, change(uri, at, length, ''), awaited),
    async complete(uri, at, inserted) {
      const start = performance.now();
      const position = { line: at.line, character: at.character + inserted.length };
      void connection.sendNotification(didChange, change(uri, at, 0, inserted));
      const answer = await connection.sendRequest<
        { items: { label: string }[] } | { label: string }[] | null
      >('textDocument/completion', { textDocument: { uri }, position });
      const taken = performance.now() - start;
      const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
      return { taken, labels: items.map(({ label }) => label) };
    },
    usage: () => usageOf(server.pid as number),
    async close() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      server.kill();
    },
  };
}
