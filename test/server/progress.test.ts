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
import {
  type HeldChecks,
  heldChecksNotification,
  resumeChecksRequest,
} from '../../language-server/src/server/protocol/held-checks.ts';
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

test('who has seen enough can stop it: what is left is held back until it changes or is asked for', async () => {
  const held: number[] = [];
  let isStopped = false;
  await start(300, {
    beforeStart: (connection) => {
      connection.onNotification(heldChecksNotification, ({ count }: HeldChecks) => void held.push(count));
      connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
        connection.onProgress(WorkDoneProgress.type, token, (value) => {
          told.push(value);
          if (isStopped || value.kind !== 'report' || !value.message?.includes('检查')) return;
          isStopped = true;
          void connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
        });
      });
    },
  });
  await client.settled();
  const checked = () => Array.from({ length: 300 }, (_, at) => client.count(`${at}.plan`)).filter(Boolean);
  expect(isOver()).toBe(true);
  const left = 300 - checked().length;
  expect(left).toBeGreaterThan(0);
  expect(held).toEqual([left]);

  client.touched('299.plan', FileChangeType.Changed);
  await expect.poll(() => client.count('299.plan')).toBe(1);
  await client.settled();
  expect(checked()).toHaveLength(300 - left + 1);

  told = [];
  expect(await client.connection.sendRequest(resumeChecksRequest, {})).toBe(left - 1);
  await expect.poll(() => checked().length).toBe(300);
  expect(held).toEqual([left, 0]);
  // of few that are left nothing is shown
  const counted = told.flatMap((each) => (each.kind === 'report' ? [each.message] : []));
  for (const message of counted) expect(message).toContain(`/${left - 1}`);
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
