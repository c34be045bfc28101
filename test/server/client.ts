import { Duplex } from 'node:stream';
import type { FileSystemProvider, URI } from 'langium';
import { startLanguageServer } from 'langium/lsp';
import { createConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { createPlanServices } from '../../language-server/src/module.ts';

/** Two streams whose ends are joined: what one writes, the other reads. */
function joinedStreams(): [Duplex, Duplex] {
  const make = (): Duplex =>
    new Duplex({
      write(chunk, _encoding, done) {
        (this as Duplex & { other: Duplex }).other.push(chunk);
        done();
      },
      read() {},
    });
  const [one, two] = [make(), make()];
  Object.assign(one, { other: two });
  Object.assign(two, { other: one });
  return [one, two];
}

export interface TestClient {
  readonly connection: ProtocolConnection;
  open(name: string, text: string): Promise<PublishDiagnosticsParams>;
  change(name: string, range: Range, text: string): Promise<PublishDiagnosticsParams>;
  close(name: string): void;
  uri(name: string): string;
  /** The last diagnostics of a file. */
  diagnostics(name: string): PublishDiagnosticsParams['diagnostics'];
  stop(): Promise<void>;
}

/** A client of the language server over the protocol itself, in one process, with files in memory. */
export async function startClient(
  options: { language?: 'zh' | 'en'; files?: Record<string, string> } = {},
): Promise<TestClient> {
  const [clientStream, serverStream] = joinedStreams();
  const serverConnection = createConnection(serverStream, serverStream);
  const files = options.files ?? {};
  const { shared } = createPlanServices({
    connection: serverConnection,
    docsBase: 'file:///docs/',
    fileSystemProvider: () => memoryFiles(files),
  });
  startLanguageServer(shared);

  const connection = createProtocolConnection(
    new StreamMessageReader(clientStream),
    new StreamMessageWriter(clientStream),
  );
  const published = new Map<string, PublishDiagnosticsParams>();
  const waiting: { uri: string; resolve: (params: PublishDiagnosticsParams) => void }[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.set(params.uri, params);
    for (const waiter of [...waiting]) {
      if (waiter.uri !== params.uri) continue;
      waiting.splice(waiting.indexOf(waiter), 1);
      waiter.resolve(params);
    }
  });
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: { workspace: { workspaceFolders: true } },
    workspaceFolders: options.files ? [{ uri: 'memory:/', name: 'test' }] : null,
    initializationOptions: { language: options.language ?? 'zh' },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const versions = new Map<string, number>();
  const uri = (name: string) => `memory:/${name}`;
  const next = (name: string) =>
    new Promise<PublishDiagnosticsParams>((resolve) => waiting.push({ uri: uri(name), resolve }));
  return {
    connection,
    uri,
    open(name, text) {
      versions.set(name, 1);
      const result = next(name);
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uri(name), languageId: 'plan', version: 1, text },
      });
      return result;
    },
    change(name, range, text) {
      const version = (versions.get(name) ?? 0) + 1;
      versions.set(name, version);
      const result = next(name);
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(name), version },
        contentChanges: [{ range, text }],
      });
      return result;
    },
    close(name) {
      void connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: uri(name) },
      });
    },
    diagnostics: (name) => published.get(uri(name))?.diagnostics ?? [],
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type).catch(() => undefined);
      connection.dispose();
    },
  };
}

function memoryFiles(files: Record<string, string>): FileSystemProvider {
  const at = (uri: URI) => files[uri.path.replace(/^\//, '')];
  const missing = (uri: URI): never => {
    throw new Error(`no file ${uri.toString()}`);
  };
  const read = (uri: URI) => at(uri) ?? missing(uri);
  const node = (uri: URI) => ({ isFile: at(uri) !== undefined, isDirectory: at(uri) === undefined, uri });
  const list = (uri: URI) =>
    uri.path === '/'
      ? Object.keys(files).map((name) => ({
          isFile: true,
          isDirectory: false,
          uri: uri.with({ path: `/${name}` }),
        }))
      : [];
  return {
    stat: async (uri) => node(uri),
    statSync: node,
    exists: async (uri) => at(uri) !== undefined,
    existsSync: (uri) => at(uri) !== undefined,
    readBinary: async (uri) => new TextEncoder().encode(read(uri)),
    readBinarySync: (uri) => new TextEncoder().encode(read(uri)),
    readFile: async (uri) => read(uri),
    readFileSync: read,
    readDirectory: async (uri) => list(uri),
    readDirectorySync: list,
  };
}

/** The position of a needle in a text, or behind it. */
export function positionOf(text: string, needle: string, behind = false): Position {
  const index = text.indexOf(needle);
  if (index < 0) throw new Error(`not in the text: ${needle}`);
  const before = text.slice(0, index + (behind ? needle.length : 0)).split('\n');
  return { line: before.length - 1, character: (before.at(-1) as string).length };
}
