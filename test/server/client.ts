import { Duplex } from 'node:stream';
import { type FileSystemProvider, URI } from 'langium';
import { startLanguageServer } from 'langium/lsp';
import { createConnection } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type ServerCapabilities,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import type { PlanIndex } from '../../language-server/src/core/plans/plan-index.ts';
import type { FileMemory } from '../../language-server/src/server/closed/file-memory.ts';
import type { ThreadPort } from '../../language-server/src/server/closed/thread-port.ts';
import { textHash } from '../../language-server/src/server/disk/disk-memory.ts';
import { createPlanServices } from '../../language-server/src/server/module.ts';
import { serviceRequirements } from '../../language-server/src/server/wiring/service-requirements.ts';

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
  /** What the server knows of its plans, for checks that look at several. */
  readonly plans: PlanIndex;
  /** What the server says it can do. */
  readonly capabilities: ServerCapabilities;
  readonly serverInfo: InitializeResult['serverInfo'];
  /** Names are paths below the root, or whole URIs. */
  open(name: string, text: string): Promise<PublishDiagnosticsParams>;
  change(name: string, range: Range, text: string): Promise<PublishDiagnosticsParams>;
  close(name: string): void;
  /** Tells that a file on the disk is new, or changed, or gone. */
  touched(name: string, type: FileChangeType): void;
  uri(name: string): string;
  /** The last diagnostics of a file. */
  diagnostics(name: string): PublishDiagnosticsParams['diagnostics'];
  /** The files that the server holds as documents of Langium's. */
  documents(): string[];
  /** The files that diagnostics have come of, in order. */
  readonly checked: readonly string[];
  /** How often diagnostics of a file have come. */
  count(name: string): number;
  /** When all that was sent has been worked off. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface ClientOptions {
  readonly language?: 'zh' | 'en';
  /** The files in memory by their paths. A test that changes them changes the disk. */
  readonly files?: Record<string, string>;
  /** No file is read before. */
  readonly untilRead?: Promise<void>;
  /** The folders of the workspace, as names; the root where there are files. */
  readonly folders?: readonly string[];
  /** What else it says in `initializationOptions`. */
  readonly options?: object;
  /** The client's own commands that it names to the server. */
  readonly commands?: readonly string[];
  /** What the client can do, next to telling folders. */
  readonly capabilities?: Pick<ClientCapabilities, 'workspace' | 'window' | 'general' | 'textDocument'>;
  /** Called before anything is sent. */
  readonly beforeStart?: (connection: ProtocolConnection) => void;
  /** A real file system in place of the files in memory, and the URI of the folder that names are in. */
  readonly disk?: { readonly provider: FileSystemProvider; readonly root: string };
  /** What is known of files from one run to the next. */
  readonly memory?: FileMemory;
  /** Starts what reads and checks the files that nobody has open; else the server does. */
  readonly startThread?: (files: FileSystemProvider) => ThreadPort;
}

/** A client of the language server over the protocol itself, in one process, with files in memory. */
export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const [clientStream, serverStream] = joinedStreams();
  const serverConnection = createConnection(serverStream, serverStream);
  const { files, disk, startThread, memory } = options;
  const provider = disk?.provider ?? memoryFiles(files ?? {}, options.untilRead);
  const { shared, plans, settled } = createPlanServices({
    connection: serverConnection,
    docsBase: 'file:///docs/',
    fileSystemProvider: () => provider,
    ...(memory && { memory: { files: memory, hashOf: textHash } }),
    ...(startThread && { startThread: () => startThread(provider), worthAThread: 1 }),
  });
  startLanguageServer(shared, serviceRequirements);

  const connection = createProtocolConnection(
    new StreamMessageReader(clientStream),
    new StreamMessageWriter(clientStream),
  );
  const published = new Map<string, PublishDiagnosticsParams[]>();
  const waiting: { uri: string; resolve: (params: PublishDiagnosticsParams) => void }[] = [];
  const checked: string[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    checked.push(params.uri);
    published.set(params.uri, [...(published.get(params.uri) ?? []), params]);
    for (const waiter of [...waiting]) {
      if (waiter.uri !== params.uri) continue;
      waiting.splice(waiting.indexOf(waiter), 1);
      waiter.resolve(params);
    }
  });
  connection.listen();
  const root = disk?.root ?? 'memory:/';
  const uri = (name: string) => URI.parse(/^[a-z]{2,}:/.test(name) ? name : root + name).toString();
  const folders = options.folders ?? (files || disk ? [''] : undefined);
  options.beforeStart?.(connection);
  const { capabilities, serverInfo } = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {
      ...options.capabilities,
      workspace: { workspaceFolders: true, ...options.capabilities?.workspace },
    },
    workspaceFolders: folders?.map((name) => ({ uri: uri(name), name })) ?? null,
    initializationOptions: {
      language: options.language ?? 'zh',
      commands: options.commands,
      ...options.options,
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const versions = new Map<string, number>();
  const next = (name: string) =>
    new Promise<PublishDiagnosticsParams>((resolve) => waiting.push({ uri: uri(name), resolve }));
  return {
    connection,
    plans,
    capabilities,
    serverInfo,
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
    touched(name, type) {
      void connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uri(name), type }],
      });
    },
    diagnostics: (name) => published.get(uri(name))?.at(-1)?.diagnostics ?? [],
    checked,
    documents: () => shared.workspace.LangiumDocuments.all.map(({ uri: each }) => each.toString()).toArray(),
    count: (name) => published.get(uri(name))?.length ?? 0,
    async settled() {
      // a request is answered after all that was sent before it has come in; it may make way for a change
      const flush = () =>
        connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' }).catch(() => undefined);
      await flush();
      await new Promise((resolve) => setTimeout(resolve, 20));
      await shared.workspace.WorkspaceLock.read(() => {});
      await settled();
      // the answer comes behind all that was published before it
      await flush();
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type).catch(() => undefined);
      connection.dispose();
    },
  };
}

function memoryFiles(files: Record<string, string>, untilRead?: Promise<void>): FileSystemProvider {
  const pathOf = (uri: URI) => uri.path.replace(/^\/|\/$/g, '');
  const at = (uri: URI) => (uri.scheme === 'memory' ? files[pathOf(uri)] : undefined);
  const missing = (uri: URI): never => {
    throw new Error(`no file ${uri.toString()}`);
  };
  const read = (uri: URI) => at(uri) ?? missing(uri);
  const node = (uri: URI) => ({ isFile: at(uri) !== undefined, isDirectory: at(uri) === undefined, uri });
  const list = (uri: URI) => {
    const folder = pathOf(uri) && `${pathOf(uri)}/`;
    const inside = Object.keys(files).filter((path) => path.startsWith(folder));
    const names = new Set(inside.map((path) => path.slice(folder.length).split('/')[0] as string));
    return [...names].map((name) => node(uri.with({ path: `/${folder}${name}` })));
  };
  return {
    stat: async (uri) => node(uri),
    statSync: node,
    exists: async (uri) => at(uri) !== undefined,
    // what is waited for can't be read at once
    existsSync: (uri) => untilRead === undefined && at(uri) !== undefined,
    readBinary: async (uri) => new TextEncoder().encode(read(uri)),
    readBinarySync: (uri) => new TextEncoder().encode(read(uri)),
    readFile: async (uri) => {
      await untilRead;
      return read(uri);
    },
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

/** The names of what the workspace knows: titles of plans, indicators and headings that hold the query. */
export async function symbols({ connection }: TestClient, query: string): Promise<string[]> {
  const found = await connection.sendRequest(WorkspaceSymbolRequest.type, { query });
  return (found ?? []).map(({ name }) => name).sort();
}
