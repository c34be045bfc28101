import { afterEach, describe, expect, test } from 'vitest';
import { HoverRequest, PrepareRenameRequest, RenameRequest } from 'vscode-languageserver-protocol/node';
import { positionOf, startClient, type TestClient } from './client.ts';

const superior = `规划 省规划
  规划期：2021—2025年

指标 床位占比
  2025年：≥55%
指标 助餐点覆盖率
  2025年：≥90%
`;
const city = `规划 市方案
  规划期：2023—2025年
  依据：《省规划》

指标 床位占比
  2025年：≥60%
  对应：床位占比
`;

let client: TestClient;
afterEach(() => client.stop());

async function openBoth(): Promise<void> {
  client = await startClient({ files: { 'city.plan': city, 'superior.plan': superior } });
  await client.open('city.plan', city);
  await client.settled();
}

const link = () => ({
  textDocument: { uri: client.uri('city.plan') },
  position: positionOf(city, '对应：床位', true),
});

describe('a link without 《》', () => {
  test('is shown and renamed as one to the first document the plan rests on', async () => {
    await openBoth();
    const hover = await client.connection.sendRequest(HoverRequest.type, link());
    expect(JSON.stringify(hover?.contents)).toContain('≥55%');
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      ...link(),
      newName: '护理型床位占比',
    });
    expect(edit?.changes).toEqual({
      [client.uri('city.plan')]: [
        expect.objectContaining({
          range: { start: positionOf(city, '对应：', true), end: positionOf(city, '对应：床位占比', true) },
        }),
      ],
      [client.uri('superior.plan')]: [expect.objectContaining({ newText: '护理型床位占比' })],
    });
  });
});

test('a name that would be read as something else is refused, and the user told why', async () => {
  await openBoth();
  const rename = (newName: string) =>
    client.connection.sendRequest(RenameRequest.type, { ...link(), newName });
  await expect(rename('床位；占比')).rejects.toThrow(
    '不能改名为“床位；占比”：“对应：床位；占比”这一行会被读成别的内容',
  );
  await expect(rename('助餐点覆盖率')).rejects.toThrow('已经是另一项的名称');
});

test('in a sentence too, which an editor that can ask has to confirm', async () => {
  const text = city.replace('指标 床位', '到2025年，床位占比达到60%。\n指标 床位');
  client = await startClient({
    capabilities: { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } },
  });
  await client.open('city.plan', text);
  const place = {
    textDocument: { uri: client.uri('city.plan') },
    position: positionOf(text, '床位占比达到'),
  };
  const range = { start: place.position, end: positionOf(text, '床位占比', true) };
  expect(await client.connection.sendRequest(PrepareRenameRequest.type, place)).toEqual(range);
  const edit = await client.connection.sendRequest(RenameRequest.type, { ...place, newName: '床位比例' });
  expect(edit?.changes).toBeUndefined();
  expect(edit?.changeAnnotations).toMatchObject({ prose: { needsConfirmation: true } });
  expect(edit?.documentChanges).toMatchObject([
    { edits: [{ newText: '床位比例' }, { range, annotationId: 'prose' }] },
  ]);
});
