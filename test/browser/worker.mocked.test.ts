import type { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  CompletionRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PortMessageReader,
  PortMessageWriter,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { readFilesFor } from '../../extension/src/files.ts';
import { gb18030 } from '../support/gb18030.ts';
import { startWorker } from './worker.ts';

/** A folder on no disk, as VS Code's `workspace.fs` shows it to the extension. */
const folder = vi.hoisted(() => new Map<string, Uint8Array>());

vi.mock('vscode', () => {
  const FileType = { File: 1, Directory: 2, SymbolicLink: 64 };
  const namesIn = (path: string) => {
    const inside = [...folder.keys()].filter((file) => file.startsWith(`${path}/`));
    return [...new Set(inside.map((file) => file.slice(path.length + 1).split('/')[0] as string))];
  };
  const typeOf = (path: string) => {
    if (folder.has(path)) return FileType.File;
    if (namesIn(path).length > 0) return FileType.Directory;
    throw new Error(`EntryNotFound: ${path}`);
  };
  const pathOf = ({ href }: URL) => decodeURI(href).replace(/\/$/, '');
  const fs = {
    readFile: async (uri: URL) => folder.get(pathOf(uri)) ?? Promise.reject(new Error('EntryNotFound')),
    stat: async (uri: URL) => ({ type: typeOf(pathOf(uri)) }),
    readDirectory: async (uri: URL) =>
      namesIn(pathOf(uri)).map((name) => [name, typeOf(`${pathOf(uri)}/${name}`)]),
  };
  return { FileType, Uri: { parse: (text: string) => new URL(text) }, workspace: { fs } };
});

const root = 'vscode-vfs://github/bureau/plans';

const superior = `规划 示例省养老服务体系建设规划（2021—2025年）

一、目标
指标 护理型床位占比
  2025年：≥65%
`;

const plan = `规划 示例市养老服务行动方案（2023—2025年）
  依据：《示例省养老服务体系建设规划（2021—2025年）》

一、目标
指标 护理型床位占比
  2024年：70%
  2025年：≥60%
  属性：预期性
  对应：《示例省养老服务体系建设规划（2021—2025年）》护理型床位占比
`;

let worker: Worker;
let client: ProtocolConnection;
const published = new Map<string, PublishDiagnosticsParams['diagnostics']>();

async function start(): Promise<void> {
  worker = startWorker();
  client = createProtocolConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
  client.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    published.set(uri, diagnostics);
  });
  readFilesFor(client);
  client.listen();
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri: root, name: 'plans' }],
    initializationOptions: { language: 'zh', docsBase: 'https://example.com/extension/checks/' },
  });
  await client.sendNotification(InitializedNotification.type, {});
}

async function open(uri: string, text: string): Promise<void> {
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'plan', version: 1, text },
  });
}

afterEach(async () => {
  client.dispose();
  await worker.terminate();
  folder.clear();
  published.clear();
});

describe('the language server in a web worker', () => {
  const uri = encodeURI(`${root}/市.plan`);
  const found = () => published.get(uri)?.map(({ code }) => code) ?? [];

  test('checks what is opened, and answers', async () => {
    await start();
    await open(uri, plan);
    await expect.poll(found).toContain('values/milestone-beyond-target');
    const [milestone] =
      published.get(uri)?.filter(({ code }) => code === 'values/milestone-beyond-target') ?? [];
    expect(milestone?.codeDescription?.href).toBe(
      'https://example.com/extension/checks/values/milestone-beyond-target.zh-CN.md',
    );
    const textDocument = { uri };
    const hover = await client.sendRequest(HoverRequest.type, {
      textDocument,
      position: { line: 4, character: 5 },
    });
    expect(JSON.stringify(hover)).toContain('护理型床位占比');
    const items = await client.sendRequest(CompletionRequest.type, {
      textDocument,
      position: { line: 9, character: 0 },
    });
    expect(JSON.stringify(items)).toContain('责任部门');
  });

  test('reads the plans of the folder through the client, in GB18030 too', async () => {
    folder.set(`${root}/省/规划.plan`, gb18030(superior));
    folder.set(`${root}/readme.md`, new TextEncoder().encode(superior.replaceAll('省', '县')));
    folder.set(
      `${root}/planwright.json`,
      new TextEncoder().encode('{"severities":{"values/milestone-beyond-target":"off"}}'),
    );
    await start();
    await open(uri, plan);
    await expect.poll(found).toContain('alignment/weaker-than-superior');
    expect(found()).not.toContain('values/milestone-beyond-target');
    const symbols = await client.sendRequest(WorkspaceSymbolRequest.type, { query: '体系建设规划' });
    expect(symbols?.map(({ name }) => name)).toEqual(['示例省养老服务体系建设规划（2021—2025年）']);
  });

  test('does without what can’t be read', async () => {
    folder.set(`${root}/坏.plan`, new Uint8Array([0xff, 0, 1]));
    folder.set(`${root}/好.plan`, new TextEncoder().encode(superior));
    await start();
    await expect
      .poll(async () =>
        (await client.sendRequest(WorkspaceSymbolRequest.type, { query: '' }))?.map(({ name }) => name),
      )
      .toContain('护理型床位占比');
  });
});
