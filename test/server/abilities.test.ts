import { afterEach, describe, expect, it } from 'vitest';
import {
  ApplyKind,
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  DocumentRangesFormattingRequest,
  LSPErrorCodes,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import manifest from '../../language-server/package.json' with { type: 'json' };
import { positionOf, startClient, type TestClient } from './client.ts';

const plan = `规划 示例市养老服务行动方案（2023—2025年）

一、目标
指标 护理型床位占比
  2024年：70%
  2025年：≥60%
  责任部们：市民政局

指标 养老机构数
      2025年：   30家
指标 食堂数
      2025年：   40家
`;

let client: TestClient;
afterEach(() => client.stop());

async function start(
  textDocument: ClientCapabilities['textDocument'] = {},
  workspace: ClientCapabilities['workspace'] = {},
): Promise<void> {
  client = await startClient({ capabilities: { textDocument, workspace } });
  await client.open('a.plan', plan);
}

const textDocument = () => ({ uri: client.uri('a.plan') });
const lines = (from: number, to: number) => ({
  start: { line: from, character: 0 },
  end: { line: to, character: 0 },
});

it('the server says what it is called, and its version', async () => {
  await start();
  expect(client.serverInfo).toEqual({ name: 'planwright', version: manifest.version });
});

describe('several parts of a text are formatted at once', () => {
  const ranges = () => [lines(9, 10), lines(11, 12)];

  it('where the client says that it asks so', async () => {
    await start({ rangeFormatting: { rangesSupport: true } });
    expect(client.capabilities.documentRangeFormattingProvider).toEqual({ rangesSupport: true });
    const edits = await client.connection.sendRequest(DocumentRangesFormattingRequest.type, {
      textDocument: textDocument(),
      ranges: ranges(),
      options: { tabSize: 2, insertSpaces: true },
    });
    expect([...new Set(edits?.map(({ range }) => range.start.line))]).toEqual([9, 11]);
  });

  it('else it is offered for one', async () => {
    await start();
    expect(client.capabilities.documentRangeFormattingProvider).toBe(true);
  });
});

async function actionsAt(needle: string): Promise<CodeAction[]> {
  const start = positionOf(plan, needle);
  const found = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: textDocument(),
    range: { start, end: start },
    context: { diagnostics: [] },
  });
  return (found ?? []) as CodeAction[];
}

const resolved = (action: CodeAction) => client.connection.sendRequest(CodeActionResolveRequest.type, action);

describe('the edits of a code action', () => {
  const asksLater: ClientCapabilities['textDocument'] = {
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  };

  it('come with it where the client doesn’t ask for them', async () => {
    await start();
    expect(client.capabilities.codeActionProvider).not.toHaveProperty('resolveProvider');
    for (const action of await actionsAt('责任部们')) {
      expect(action.edit).toBeDefined();
      expect(action.data).toBeUndefined();
    }
  });

  it('are made when one is taken where it does', async () => {
    await start();
    const whole = await actionsAt('责任部们');
    await client.stop();
    await start(asksLater);
    expect(client.capabilities.codeActionProvider).toHaveProperty('resolveProvider', true);
    const offered = await actionsAt('责任部们');
    expect(offered.map(({ title }) => title)).toEqual(whole.map(({ title }) => title));
    for (const action of offered) expect(action.edit).toBeUndefined();
    const edits = await Promise.all(offered.map(async (action) => (await resolved(action)).edit));
    expect(edits).toEqual(whole.map(({ edit }) => edit));
  });

  it('are not made for a text that is another by then', async () => {
    await start(asksLater);
    const [action] = await actionsAt('责任部们');
    await client.change('a.plan', lines(0, 0), '\n');
    await expect(resolved(action as CodeAction)).rejects.toMatchObject({
      code: LSPErrorCodes.ContentModified,
    });
  });
});

describe('the reason for which a finding is silenced', () => {
  const silence = async () => (await actionsAt('70%')).find(({ title }) => title.startsWith('忽略'));
  const comment = '// 忽略 values/milestone-beyond-target：';

  it('is selected, to be written over, where the client takes snippets in edits', async () => {
    await start({}, { workspaceEdit: { documentChanges: true, snippetEditSupport: true } });
    expect((await silence())?.edit).toEqual<WorkspaceEdit>({
      documentChanges: [
        {
          textDocument: { uri: client.uri('a.plan'), version: null },
          edits: [{ range: lines(4, 4), snippet: { kind: 'snippet', value: `  ${comment}\${1:理由}\n` } }],
        },
      ],
    });
  });

  it.each([{}, { snippetEditSupport: true }, { documentChanges: true }])('is text else', async (able) => {
    await start({}, { workspaceEdit: able });
    expect((await silence())?.edit).toEqual<WorkspaceEdit>({
      changes: { [client.uri('a.plan')]: [{ range: lines(4, 4), newText: `  ${comment}理由\n` }] },
    });
  });
});

describe('what all suggestions of a list share', () => {
  const offered = async () =>
    (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: textDocument(),
      position: lines(7, 7).start,
    })) as CompletionList;
  const completion: NonNullable<ClientCapabilities['textDocument']>['completion'] = {
    completionItem: { resolveSupport: { properties: ['documentation'] } },
  };
  const asked = (item: CompletionItem) => client.connection.sendRequest(CompletionResolveRequest.type, item);

  it('is said once where the client puts it into each of them', async () => {
    await start({
      completion: { ...completion, completionList: { itemDefaults: ['data'], applyKindSupport: true } },
    });
    const { items, itemDefaults, applyKind } = await offered();
    expect(applyKind).toEqual({ data: ApplyKind.Merge });
    const [first] = items;
    expect(first?.data).toEqual({ index: 0 });
    const merged = { ...first, data: { ...itemDefaults?.data, ...first?.data } } as CompletionItem;
    expect((await asked(merged)).documentation).toBeDefined();
  });

  it('else each says it', async () => {
    await start({ completion: { ...completion, completionList: { itemDefaults: ['data'] } } });
    const { items, itemDefaults, applyKind } = await offered();
    expect([itemDefaults, applyKind]).toEqual([undefined, undefined]);
    expect((await asked(items[0] as CompletionItem)).documentation).toBeDefined();
  });
});
