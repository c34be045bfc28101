import { afterEach, expect, test } from 'vitest';
import {
  LogMessageNotification,
  type LogMessageParams,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { type MadeFile, reportRequest } from '../../../language-server/src/server/protocol/commands.ts';
import { overviewRequest } from '../../../language-server/src/server/protocol/preview.ts';
import { linkedWorkspace } from '../../bench/scale/plans/workspace.ts';
import { positionOf, startClient, type TestClient } from '../client.ts';
import { type FakeThread, fakeThread } from '../thread.ts';

const clients: TestClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.stop();
});

async function start(options: Parameters<typeof startClient>[0]): Promise<TestClient> {
  const client = await startClient(options);
  clients.push(client);
  return client;
}

const plans = linkedWorkspace(24);
const files = Object.fromEntries(plans.map(({ path, text }) => [path, text]));
const published = (client: TestClient): PublishDiagnosticsParams['diagnostics'][] =>
  Object.keys(files).map((name) => client.diagnostics(name));

test('a thread finds what is found without one, tells and reports it', async () => {
  const [here, there] = [await start({ files }), await start({ files, startThread: fakeThread })];
  for (const client of [here, there]) await client.settled();
  expect(published(there)).toEqual(published(here));
  expect(published(here).flat().length).toBeGreaterThan(0);
  const [overviews, reports] = await Promise.all([
    Promise.all([here, there].map(({ connection }) => connection.sendRequest(overviewRequest, {}))),
    Promise.all(
      [here, there].map(({ connection }) => connection.sendRequest(reportRequest, { format: 'html' })),
    ),
  ]);
  expect(overviews[1]).toEqual(overviews[0]);
  const [one, other] = (reports as (MadeFile | null)[]).map((report) => atob(report?.content ?? ''));
  expect(one?.length).toBeGreaterThan(1000);
  expect(other === one).toBe(true);
});

test('what is typed into an open plan is heeded by a thread that checks others', async () => {
  const title = '示例省养老服务体系建设规划（2021—2025年）';
  const province = `规划 ${title}\n\n一、目标\n指标 护理型床位占比\n  2025年：≥55%\n`;
  const city = `规划 示例市方案\n  依据：《${title}》\n\n一、目标\n指标 护理型床位占比\n  2025年：≥50%\n  对应：《${title}》护理型床位占比\n`;
  const client = await start({
    files: { 'province.plan': province, 'city.plan': city },
    startThread: fakeThread,
  });
  const isWeaker = () =>
    client.diagnostics('city.plan').some(({ code }) => code === 'alignment/weaker-than-superior');
  await client.open('province.plan', province);
  await client.settled();
  expect(isWeaker()).toBe(true);
  const target = { start: positionOf(province, '55%'), end: positionOf(province, '55%', true) };
  await client.change('province.plan', target, '45%');
  await client.settled();
  expect(isWeaker()).toBe(false);
});

test('a thread that dies is told of once, and the work goes on without it', async () => {
  let thread: FakeThread | undefined;
  const log: LogMessageParams[] = [];
  const client = await start({
    files,
    startThread(provider) {
      thread = fakeThread(provider);
      setTimeout(() => thread?.die('out of memory'), 100);
      return thread;
    },
    beforeStart: (connection) =>
      connection.onNotification(LogMessageNotification.type, (params) => void log.push(params)),
  });
  await client.settled();
  const here = await start({ files });
  await here.settled();
  expect(published(client)).toEqual(published(here));
  thread?.die('again');
  expect(log.map(({ message }) => message.includes('out of memory'))).toEqual([true]);
});
