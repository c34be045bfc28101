import { afterEach, expect, test } from 'vitest';
import { type Preview, previewRequest } from '../../language-server/src/server/protocol/preview.ts';
import {
  type CellCheck,
  checkCellRequest,
  editTableRequest,
  type TableChange,
  type TableEditAnswer,
} from '../../language-server/src/server/protocol/table-edits.ts';
import { startClient, type TestClient } from './client.ts';

const plan = `规划 示例市养老服务行动方案（2023—2025年）

部门
  市民政局

专栏1 主要指标
| 类别 | 指标     | 2025年 | 属性   | 责任部门 |
| 设施 | 床位占比 | ≥60%  | 约束性 | 市民政局 |
|      | 探访率   | 100%   | 约束性 |          |

一、目标
指标 助餐点
  2025年：120个
`;

let client: TestClient;
afterEach(() => client?.stop());

async function start(text = plan): Promise<string> {
  client = await startClient();
  await client.open('city.plan', text);
  return client.uri('city.plan');
}

const edit = (uri: string, change: TableChange) =>
  client.connection.sendRequest<TableEditAnswer | null>(editTableRequest, { uri, change });

const check = (uri: string, row: number, column: number, text: string) =>
  client.connection.sendRequest<CellCheck | null>(checkCellRequest, { uri, table: 0, row, column, text });

test('what is written in a cell of the preview is an edit of the text as it stands now', async () => {
  const uri = await start();
  const { tables } = (await client.connection.sendRequest<Preview>(previewRequest, { uri })) as Preview;
  expect(tables[0]?.rows[0]?.map(({ written }) => written)).toEqual([
    '设施',
    '床位占比',
    '≥60%',
    '约束性',
    '市民政局',
  ]);
  const answer = await edit(uri, { kind: 'cell', table: 0, row: 0, column: 2, text: '≥65%', was: '≥60%' });
  expect(answer).toMatchObject({ version: 1, edits: [{ newText: '5' }] });
  await client.change(
    'city.plan',
    { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    '// 稿\n',
  );
  const later = await edit(uri, { kind: 'cell', table: 0, row: 0, column: 2, text: '≥65%', was: '≥60%' });
  const [before, after] = [answer, later].map(
    (each) => each && 'edits' in each && each.edits[0]?.range.start.line,
  );
  expect(after).toBe(Number(before) + 1);
});

test('a preview says of which text it is, as the editor of a change does', async () => {
  const uri = await start();
  const versionShown = async () =>
    (await client.connection.sendRequest<Preview>(previewRequest, { uri })).version;
  expect(await versionShown()).toBe(1);
  const start0 = { line: 0, character: 0 };
  await client.change('city.plan', { start: start0, end: start0 }, '// 稿\n');
  expect(await versionShown()).toBe(2);
});

test('a row at the edge of its table moves nowhere', async () => {
  const uri = await start();
  expect(await edit(uri, { kind: 'moveRow', table: 0, row: 0, by: -1 })).toEqual({ version: 1, edits: [] });
});

test('what was copied in a spreadsheet becomes rows', async () => {
  const uri = await start();
  const pasted = { text: '指标\t2025年\n社工\t1万人' };
  const answer = await edit(uri, { kind: 'paste', table: 0, row: 1, column: 1, pasted });
  expect(answer).toMatchObject({ edits: [{ newText: expect.stringContaining('社工') }] });
});

test('it says why nothing can be changed, and knows no plan that is not there', async () => {
  const uri = await start();
  const answer = await edit(uri, { kind: 'cell', table: 0, row: 0, column: 2, text: '1', was: '≥55%' });
  expect(answer).toEqual({ problem: expect.stringContaining('正文在这期间改过') });
  expect(await edit(client.uri('none.plan'), { kind: 'newTable' })).toBeNull();
});

test('a cell says what may stand in it, and what a reader would stumble over', async () => {
  const uri = await start();
  expect(await check(uri, 1, 3, '')).toEqual({ choices: ['约束性', '预期性'] });
  expect((await check(uri, 1, 3, '重要'))?.hint).toContain('约束性');
  expect((await check(uri, 1, 2, '很多很多'))?.hint).toContain('不像数值');
  expect(await check(uri, 1, 2, '99%')).toEqual({ choices: [] });
  expect((await check(uri, 1, 1, '床位占比'))?.hint).toContain('已经有指标');
  expect(await check(uri, 1, 4, '市民政局、市财政局（配合）')).toEqual({
    hint: '“市财政局”不在部门名单里。',
    choices: ['市民政局'],
  });
  expect(await check(uri, 0, 0, '')).toEqual({ choices: ['设施'] });
});

test('a number is made by the program: nothing can be written there', async () => {
  const uri = await start();
  expect(
    await client.connection.sendRequest(checkCellRequest, { uri, table: 1, row: 0, column: 0, text: '' }),
  ).toBeNull();
});
