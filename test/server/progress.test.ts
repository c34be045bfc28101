import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  FileChangeType,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver-protocol/node';
import { startClient, type TestClient } from './client.ts';

type Told = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

let client: TestClient;
let told: Told[];
beforeEach(() => {
  told = [];
});
afterEach(() => client.stop());

/** A workspace of so many plans, read by a client that shows progress. */
async function start(count: number, options: Parameters<typeof startClient>[0] = {}): Promise<void> {
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${index}.plan`,
      `规划 ${index}方案\n  规划期：2023—2025年\n指标 甲\n  2025年：1个\n`,
    ]),
  );
  client = await startClient({
    files,
    capabilities: { window: { workDoneProgress: true } },
    beforeStart: (connection) => {
      connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
        connection.onProgress(WorkDoneProgress.type, token, (value) => void told.push(value));
      });
    },
    ...options,
  });
}

const isOver = () => told.some(({ kind }) => kind === 'end');

test('while many plans are read at the start, it is shown how far it is', async () => {
  await start(300);
  await expect.poll(isOver).toBe(true);
  expect(told[0]).toMatchObject({ kind: 'begin', title: '规划匠', cancellable: true });
  expect(told.at(-1)).toEqual({ kind: 'end' });
  const reports = told.slice(1, -1) as WorkDoneProgressReport[];
  expect(reports.length).toBeGreaterThan(5);
  expect(reports.length).toBeLessThanOrEqual(100);
  const percentages = reports.map(({ percentage }) => percentage as number);
  expect(percentages).toEqual([...percentages].sort((a, b) => a - b));
  expect(reports.at(-1)).toMatchObject({ percentage: 100, message: '正在检查规划 300/300' });
});

test('it ends although a plan is opened and typed in meanwhile', async () => {
  await start(300, { language: 'en' });
  void client.open('7.plan', '规划 方案\n指标 甲\n');
  void client.change(
    '7.plan',
    { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
    '正文\n',
  );
  await expect.poll(isOver).toBe(true);
  expect(told.filter(({ kind }) => kind !== 'report')).toHaveLength(2);
  expect(told.at(-2)).toMatchObject({ message: 'checking plans 300/300' });
});

test('who has seen enough can stop it, and it goes on when something is changed', async () => {
  let stop = () => {};
  await start(300, {
    beforeStart: (connection) => {
      connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
        stop = () => void connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
        connection.onProgress(WorkDoneProgress.type, token, (value) => {
          told.push(value);
          if (value.kind === 'report' && value.message?.includes('检查')) stop();
        });
      });
    },
  });
  await client.settled();
  const checked = () => Array.from({ length: 300 }, (_, at) => client.count(`${at}.plan`)).filter(Boolean);
  expect(checked().length).toBeLessThan(300);
  expect(isOver()).toBe(true);
  client.touched('7.plan', FileChangeType.Changed);
  await client.settled();
  await expect.poll(() => checked().length).toBe(300);
});

test('nothing is shown for a few plans, nor to a client that can’t show it', async () => {
  await start(3);
  await client.settled();
  expect(told).toEqual([]);
  await client.stop();
  let asked = false;
  await start(60, {
    capabilities: {},
    beforeStart: (connection) =>
      connection.onRequest(WorkDoneProgressCreateRequest.type, () => {
        asked = true;
      }),
  });
  await client.settled();
  expect(asked).toBe(false);
});
