import { afterEach, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
} from 'vscode-languageserver-protocol/node';
import { positionOf, startClient, type TestClient } from './client.ts';

const plan = `规划 甲市方案（2023—2025年）
部门
  市民政局
  市财政局
一、养老服务
责任部门：
指标 床位占比
  属性：
`;

const asksLater: ClientCapabilities['textDocument'] = {
  completion: { completionItem: { resolveSupport: { properties: ['documentation'] } } },
};

let client: TestClient;
afterEach(() => client.stop());

async function offered(behind: string): Promise<CompletionItem[]> {
  const list = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: client.uri('a.plan') },
    position: positionOf(plan, behind, true),
  });
  return Array.isArray(list) ? list : (list?.items ?? []);
}

async function start(textDocument?: ClientCapabilities['textDocument']): Promise<void> {
  client = await startClient(textDocument && { capabilities: { textDocument } });
  await client.open('a.plan', plan);
}

const resolved = (item: CompletionItem) => client.connection.sendRequest(CompletionResolveRequest.type, item);

test('the server says that it can be asked what a suggestion means', async () => {
  await start();
  expect(client.capabilities.completionProvider?.resolveProvider).toBe(true);
});

test('a client that asks for it gets it for the item that is looked at, the list comes without', async () => {
  await start(asksLater);
  const items = await offered('责任部门：');
  expect(items.map(({ label }) => label)).toEqual(['市民政局', '市财政局']);
  expect(items.map(({ documentation }) => documentation)).toEqual([undefined, undefined]);
  const said = (await Promise.all(items.map(resolved))).map(({ documentation }) => documentation);
  expect(said.map((each) => JSON.stringify(each))).toEqual([
    expect.stringContaining('市民政局'),
    expect.stringContaining('市财政局'),
  ]);
});

test('an item of an earlier list stays as it is', async () => {
  await start(asksLater);
  const [earlier] = await offered('责任部门：');
  await offered('属性：');
  expect(earlier).toBeDefined();
  if (earlier) expect(await resolved(earlier)).toEqual(earlier);
});

test.each([undefined, 0, 'x', [1], ['x', 'y'], [1, -1], [1, 99], null])(
  'what was never sent (%j) is given back',
  async (data) => {
    await start(asksLater);
    await offered('责任部门：');
    expect(await resolved({ label: '甲', data })).toEqual({
      label: '甲',
      ...(data !== undefined && { data }),
    });
  },
);

test('a client that can’t ask gets everything at once', async () => {
  await start();
  const items = await offered('属性：');
  expect(items.map(({ label, documentation }) => [label, documentation !== undefined])).toEqual([
    ['约束性', true],
    ['预期性', true],
  ]);
});
