import { afterEach, expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver-protocol/node';
import {
  changedNotification,
  type Overview,
  overviewRequest,
  type PlanParams,
  type PlanSummary,
  type Preview,
  previewRequest,
  summariesRequest,
} from '../../language-server/src/server/protocol/preview.ts';
import { type ClientOptions, positionOf, startClient, type TestClient } from './client.ts';

const city = `规划 示例市养老服务行动方案（2023—2025年）
  发文机关：示例市人民政府

一、目标
指标 护理型床位占比
  2022年：45%
  2025年：≥60%
  属性：约束性
  责任部门：市民政局
`;
const county = city.replace('示例市养老', '示例县养老').replace('≥60%', '≥55%');

let client: TestClient;
let changed: string[];
afterEach(() => client?.stop());

async function start(options?: ClientOptions): Promise<void> {
  client = await startClient(options);
  changed = [];
  client.connection.onNotification(changedNotification, ({ uri }: PlanParams) => {
    changed.push(uri);
  });
}

const preview = (name: string) =>
  client.connection.sendRequest<Preview | null>(previewRequest, { uri: client.uri(name) });

const overview = (name?: string) =>
  client.connection.sendRequest<Overview>(
    overviewRequest,
    name === undefined ? {} : { uri: client.uri(name) },
  );

const cellsOf = (shown: Preview | null) =>
  shown?.tables.flatMap(({ rows }) => rows.flat()).map(({ text }) => text) ?? [];

test('a plan has a preview, which follows what is typed', async () => {
  await start();
  await client.open('city.plan', city);
  const before = await preview('city.plan');
  expect(before?.title).toBe('示例市养老服务行动方案（2023—2025年）');
  expect(cellsOf(before)).toContain('≥60%');
  const place = positionOf(city, '60%');
  await client.change('city.plan', { start: place, end: { ...place, character: place.character + 2 } }, '40');
  const after = await preview('city.plan');
  expect(cellsOf(after)).toContain('≥40%');
  const cell = after?.tables[0]?.rows.flat().find(({ text }) => text === '≥40%');
  expect(cell?.range?.start).toEqual(positionOf(city, '≥60%'));
  expect(cell?.findings?.map((index) => after?.findings[index]?.code).join()).toMatch(/^values\//);
});

test('a plan that the server doesn’t know has none', async () => {
  await start();
  expect(await preview('nowhere.plan')).toBeNull();
  expect((await overview('nowhere.plan')).plans).toEqual([]);
});

test('an overview is of one plan, or of all, open or not', async () => {
  await start({ files: { 'city.plan': city, 'county.plan': county } });
  await client.settled();
  const all = await overview();
  expect(all.plans.map(({ uri }) => uri).sort()).toEqual([
    client.uri('city.plan'),
    client.uri('county.plan'),
  ]);
  const [department] = all.departments;
  expect([department?.name, department?.indicators.length]).toEqual(['市民政局', 1]);
  expect(all.departments.map(({ place }) => place)).toEqual(['示例市', '示例县']);
  const one = await overview('county.plan');
  expect(one.departments[0]?.indicators.map(({ value }) => value)).toEqual(['≥55%']);
});

test('a list of plans is of those that are asked for and known, or of all', async () => {
  await start({ files: { 'city.plan': city, 'county.plan': county } });
  await client.settled();
  const summaries = (uris?: readonly string[]) =>
    client.connection.sendRequest<PlanSummary[]>(summariesRequest, { uris });
  expect((await summaries()).map(({ uri }) => uri).sort()).toEqual([
    client.uri('city.plan'),
    client.uri('county.plan'),
  ]);
  const [only, ...others] = await summaries([client.uri('county.plan'), client.uri('nowhere.plan')]);
  expect([only?.uri, others]).toEqual([client.uri('county.plan'), []]);
  expect(only?.findings).toMatchObject({ error: expect.any(Number) });
});

test('the client is told when a plan has been checked, and when it is gone', async () => {
  const files: Record<string, string> = { 'county.plan': county };
  await start({ files });
  await client.open('city.plan', city);
  await client.settled();
  expect(new Set(changed)).toEqual(new Set([client.uri('city.plan'), client.uri('county.plan')]));

  changed = [];
  await client.change('city.plan', { start: positionOf(city, '60%'), end: positionOf(city, '60%') }, '1');
  await client.settled();
  expect(changed).toEqual([client.uri('city.plan')]);

  changed = [];
  delete files['county.plan'];
  client.touched('county.plan', FileChangeType.Deleted);
  await client.settled();
  expect(changed).toContain(client.uri('county.plan'));
  expect((await overview()).plans.map(({ uri }) => uri)).toEqual([client.uri('city.plan')]);
});

test('it speaks the language of the session', async () => {
  await start({ language: 'en' });
  await client.open('city.plan', city.replace('  发文机关：示例市人民政府\n', ''));
  const shown = await preview('city.plan');
  expect(shown?.tables[0]?.columns.map(({ heading }) => heading)).toContain('Indicator');
  expect(shown?.findings.map(({ message }) => message).join()).not.toMatch(/请/);
});
