import { afterEach, expect, test } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionTriggerKind,
  HoverRequest,
} from 'vscode-languageserver-protocol/node';
import {
  type Move,
  type MoveParams,
  type MoveRefusal,
  moveRequest,
} from '../../language-server/src/server/protocol/commands.ts';
import { positionOf, startClient, type TestClient } from './client.ts';

const city = `规划 示例市养老服务行动方案（2023—2025年）
  规划期：2023—2025年
  发文机关：示例市人民政府
  成文日期：2023年3月1日

一、目标
指标 护理型床位占比
  2022年：45%
  2025年：≥60%
  属性：约束性
  责任部门：市民政局
指标 社区老年食堂
  2025年：200家
  属性：预期性
  责任部门：市商务局
`;

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

async function actions(client: TestClient, text: string, at: string, only: string[]): Promise<CodeAction[]> {
  const start = positionOf(text, at);
  const found = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: client.uri('a.plan') },
    range: { start, end: start },
    context: { diagnostics: [], only },
  });
  return (found ?? []) as CodeAction[];
}

/** Makes an action's edits in the open file, as an editor does, and gives the text it then has. */
async function apply(client: TestClient, text: string, action: CodeAction | undefined): Promise<string> {
  const edits = action?.edit?.changes?.[client.uri('a.plan')] ?? [];
  let now = text;
  for (const { range, newText } of edits.toReversed()) {
    await client.change('a.plan', range, newText);
    const rows = now.split('\n');
    const offset = ({ line, character }: typeof range.start) =>
      rows.slice(0, line).reduce((sum, row) => sum + row.length + 1, character);
    now = now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end));
  }
  return now;
}

test('indicators become a table and blocks again, and nothing is found in either', async () => {
  client = await startClient();
  await client.open('a.plan', city);
  const toTable = await actions(client, city, '社区老年食堂', ['refactor.rewrite']);
  expect(toTable.map(({ title }) => title)).toContain('这里的2项指标写成一张表');
  const asTable = await apply(
    client,
    city,
    toTable.find(({ title }) => title === '这里的2项指标写成一张表'),
  );
  expect(asTable).toContain('| 社区老年食堂   |        | 200家  | 预期性 | 市商务局 |');
  expect(client.diagnostics('a.plan')).toEqual([]);
  const toBlocks = await actions(client, asTable, '社区老年食堂', ['refactor']);
  const again = await apply(
    client,
    asTable,
    toBlocks.find(({ title }) => title === '表里的2项指标分段写'),
  );
  expect(again).toBe(city);
  expect(client.diagnostics('a.plan')).toEqual([]);
});

test('what concerns the whole file is offered when it is asked for', async () => {
  client = await startClient({ language: 'en' });
  await client.open('a.plan', city);
  const found = await actions(client, city, '目标', ['source']);
  expect(found.map(({ kind, title }) => [kind, title])).toEqual([
    ['source.organize.planwright', 'List the 2 departments that the text names'],
    ['source.convert.planwright', 'Keywords in Traditional Chinese (9 places)'],
    ['source.convert.planwright', 'Keywords in English (10 places)'],
    ['source.convert.planwright', 'ASCII punctuation in keyword lines (10 places)'],
  ]);
  const listed = await apply(client, city, found[0]);
  expect(listed).toContain('\n\n部门\n  市民政局\n  市商务局\n\n一、目标');
  expect(client.diagnostics('a.plan')).toEqual([]);
});

test.each([
  ['a client that shows pictures', { parser: 'marked', version: '1.1.0' }, true],
  ['any other', undefined, false],
])('%s gets a chart in the card of an indicator: %s', async (_, markdown, isShown) => {
  client = await startClient({ ...(markdown && { capabilities: { general: { markdown } } }) });
  await client.open('a.plan', city);
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: client.uri('a.plan') },
    position: positionOf(city, '护理型'),
  });
  const value = (hover?.contents as { value: string } | undefined)?.value ?? '';
  expect(value.includes('](data:image/svg+xml;base64,')).toBe(isShown);
});

test('what the cursor stands in is moved by a request and by an action, which no bulb tells of', async () => {
  client = await startClient();
  await client.open('a.plan', city);
  const { uri } = { uri: client.uri('a.plan') };
  const ask = (direction: MoveParams['direction']) =>
    client?.connection.sendRequest<Move | MoveRefusal>(moveRequest, {
      uri,
      position: positionOf(city, '社区老年食堂'),
      direction,
    });
  expect(await ask('up')).toMatchObject({ cursor: { line: 6, character: 3 } });
  expect(await ask('down')).toEqual({
    refusal: '“社区老年食堂”已是这一组指标的最后一项，再往下移就离开了那里。',
  });
  const [up] = await actions(client, city, '社区老年食堂', ['refactor.move']);
  expect(up?.title).toBe('上移“社区老年食堂”');
  const after = await apply(client, city, up);
  expect(after.indexOf('社区老年食堂')).toBeLessThan(after.indexOf('护理型床位占比'));
  const start = positionOf(city, '护理型床位占比');
  const automatic = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Automatic },
  });
  expect(automatic?.filter((each) => (each as CodeAction).kind === 'refactor.move')).toEqual([]);
});
