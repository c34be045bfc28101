import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import type { Diagnostic, Position } from 'vscode-languageserver-types';
import { startServer } from '../language-client.ts';
import { type ProcessUsage, usageOf } from '../process-usage.ts';
import { planwright } from '../yaml/servers.ts';

/** An editor with a folder open: what it types and asks, what it was told, and what its server has used. */
export interface Editor {
  readonly connection: MessageConnection;
  /** What was last told of each file. */
  readonly published: ReadonlyMap<string, readonly Diagnostic[]>;
  uriOf(path: string): string;
  open(path: string, text: string): void;
  /** Puts `inserted` in the place of so many characters. */
  change(path: string, at: Position, length: number, inserted: string): void;
  /** Waits until that is so; asked whenever diagnostics come, with the file that they are of. */
  until(isSo: (uri: string) => boolean, what: string): Promise<void>;
  /** Waits for the next diagnostics of a file. */
  next(path: string): Promise<void>;
  usage(): ProcessUsage;
  /** MB, once the garbage is collected. */
  heap(): Promise<number>;
  close(): Promise<void>;
}

/** What hangs is told rather than waited for. */
const longest = 20 * 60_000;

/** The arguments for Node with which a process answers the bench. */
export const probed: readonly string[] = [
  '--expose-gc',
  '--import',
  new URL('probe.js', import.meta.url).href,
];

/** Starts the built server, and tells it that it may begin. @param cache where it may keep what it knows for the next time */
export async function startEditor(folder: string, cache: string): Promise<Editor> {
  const { process, connection } = await startServer(planwright, pathToFileURL(folder).href, probed, {
    XDG_CACHE_HOME: cache,
  });
  const published = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<(uri: string) => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) => {
      published.set(decodeURI(uri), diagnostics);
      for (const tell of waiting) tell(decodeURI(uri));
    },
  );
  const wait = (isOver: (uri: string) => boolean, what: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const timeout = setTimeout(() => {
        waiting.delete(tell);
        reject(new Error(`waited in vain: ${what}`));
      }, longest);
      const tell = (uri: string): void => {
        if (!isOver(uri)) return;
        clearTimeout(timeout);
        waiting.delete(tell);
        resolve();
      };
      waiting.add(tell);
    });
  const uriOf = (path: string): string => decodeURI(pathToFileURL(join(folder, path)).href);
  let version = 1;
  await connection.sendNotification('initialized', {});
  return {
    connection,
    published,
    uriOf,
    open(path, text) {
      const textDocument = { uri: encodeURI(uriOf(path)), languageId: planwright.languageId, version, text };
      void connection.sendNotification('textDocument/didOpen', { textDocument });
    },
    change(path, at, length, text) {
      version++;
      const range = { start: at, end: { line: at.line, character: at.character + length } };
      const textDocument = { uri: encodeURI(uriOf(path)), version };
      void connection.sendNotification('textDocument/didChange', {
        textDocument,
        contentChanges: [{ range, text }],
      });
    },
    until: wait,
    next: (path) => wait((uri) => uri === uriOf(path), `diagnostics of ${path}`),
    usage: () => usageOf(process.pid as number),
    heap: () =>
      new Promise((resolve) => {
        process.once('message', ({ heap }: { heap: number }) => resolve(heap));
        process.send('heap');
      }),
    async close() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      process.kill();
    },
  };
}

/** The built command line. */
export const program = fileURLToPath(new URL('../../../language-server/bin/planwright.js', import.meta.url));
