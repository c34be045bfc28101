import { afterEach, expect, test } from 'vitest';
import { type CodeAction, CodeActionRequest, type Range } from 'vscode-languageserver-protocol/node';
import { createPlanServices } from '../../language-server/src/server/module.ts';
import { positionOf, startClient, type TestClient } from './client.ts';

const city = `规划 示例市养老服务行动方案（2023—2025年）
  规划期：2023—2025年
  发文机关：示例市人民政府
  成文日期：2023年3月1日

一、目标
指标 护理型床位占比
  2025年：≥60%
  责任部门：市发改委、市民政局（牵头）、市发改委
`;

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

async function actionsAt(
  client: TestClient,
  name: string,
  range: Range,
  only?: string[],
): Promise<CodeAction[]> {
  const found = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: client.uri(name) },
    range,
    context: { diagnostics: [], ...(only && { only }) },
  });
  return (found ?? []) as CodeAction[];
}

/** Makes an action's edits in the open file, as an editor does: from the last to the first. */
async function apply(client: TestClient, name: string, action: CodeAction | undefined): Promise<void> {
  const edits = action?.edit?.changes?.[client.uri(name)] ?? [];
  for (const { range, newText } of edits.toReversed()) await client.change(name, range, newText);
}

const wholeFile = (text: string): Range => ({
  start: { line: 0, character: 0 },
  end: { line: text.split('\n').length - 1, character: 0 },
});

test('on saving, all safe fixes are made at once; what another body may be meant by is left to the drafter', async () => {
  client = await startClient();
  const { diagnostics } = await client.open('a.plan', city);
  expect(diagnostics.map(({ code }) => code)).toEqual([
    'responsibility/lead-not-first',
    'responsibility/duplicate-department',
  ]);
  const [action, ...others] = await actionsAt(client, 'a.plan', wholeFile(city), ['source.fixAll']);
  expect(others).toEqual([]);
  expect(action?.kind).toBe('source.fixAll.planwright');
  await apply(client, 'a.plan', action);
  expect(client.diagnostics('a.plan').map(({ code }) => code)).toEqual([
    'responsibility/duplicate-department',
  ]);
  expect(await actionsAt(client, 'a.plan', wholeFile(city), ['source.fixAll'])).toEqual([]);
});

test('a quick fix comes with the diagnostic it mends, and fix-all only when asked for', async () => {
  client = await startClient({ language: 'en' });
  await client.open('a.plan', city);
  const start = positionOf(city, '市民政局');
  const actions = await actionsAt(client, 'a.plan', { start, end: start });
  expect(actions[0]).toMatchObject({
    title: 'Move “市民政局” to the front',
    kind: 'quickfix',
    isPreferred: true,
  });
  expect(actions[0]?.diagnostics?.[0]?.code).toBe('responsibility/lead-not-first');
  expect(actions.map(({ kind }) => kind)).not.toContain('source.fixAll.planwright');
});

test('what the office has turned off is not fixed', async () => {
  const off = JSON.stringify({ severities: { 'responsibility/lead-not-first': 'off' } });
  client = await startClient({ files: { 'planwright.json': off, 'a.plan': city } });
  await client.open('a.plan', city);
  expect(await actionsAt(client, 'a.plan', wholeFile(city), ['source.fixAll.planwright'])).toEqual([]);
});

test('the server says which kinds of actions it has', async () => {
  const { shared } = createPlanServices();
  const { capabilities } = await shared.lsp.LanguageServer.initialize({
    processId: null,
    rootUri: null,
    capabilities: {},
    workspaceFolders: null,
  });
  expect(capabilities.codeActionProvider).toEqual({
    codeActionKinds: [
      'quickfix',
      'refactor.rewrite',
      'refactor.extract',
      'refactor.move',
      'source.organize.planwright',
      'source.convert.planwright',
      'source.fixAll.planwright',
    ],
  });
});
