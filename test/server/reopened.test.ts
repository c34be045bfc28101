import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DiskMemory } from '../../language-server/src/server/disk/disk-memory.ts';
import { PlanFileSystem } from '../../language-server/src/server/disk/plan-file-system.ts';
import { overviewRequest } from '../../language-server/src/server/protocol/preview.ts';
import { emptyFolder } from '../support/empty-folder.ts';
import { furtherCheck } from '../support/further-check.ts';
import { startClient, symbols, type TestClient } from './client.ts';
import { fakeThread } from './thread.ts';

const title = '示例省养老服务体系建设规划（2021—2025年）';
const province = `规划 ${title}
  规划期：2021—2025年

一、目标
指标 护理型床位占比
  2025年：≥55%
`;
const city = (name: string) => `规划 ${name}养老服务行动方案（2023—2025年）
  规划期：2023—2025年
  依据：《${title}》

一、目标
指标 护理型床位占比
  2024年：70%
  2025年：≥60%
  对应：《${title}》护理型床位占比
`;
const names = ['province.plan', 'a.plan', 'b.plan'] as const;
const weaker = 'alignment/weaker-than-superior';

let folder: string;
let caches: string;
let checked: string[];
let client: TestClient;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
beforeEach(() => {
  folder = emptyFolder();
  caches = emptyFolder();
  checked = [];
  write('province.plan', province);
  write('a.plan', city('示例市'));
  write('b.plan', city('样板市'));
  furtherCheck('values/test', ({ source }) => {
    checked.push(source.uri.slice(source.uri.lastIndexOf('/') + 1));
    return [];
  });
});
afterEach(() => client.stop());

describe.each([
  ['here', {}],
  ['in a thread', { startThread: fakeThread }],
])('a workspace that is opened again, read %s,', (_, place) => {
  const open = async (before?: (client: TestClient) => Promise<unknown>) => {
    checked = [];
    client = await startClient({
      disk: { provider: new PlanFileSystem(), root: `${pathToFileURL(folder).href}/` },
      memory: new DiskMemory(caches, 'a program'),
      ...place,
    });
    await before?.(client);
    await client.settled();
  };
  const close = () => client.stop();
  const found = () => names.map((name) => client.diagnostics(name));
  const codes = (name: string) => client.diagnostics(name).map(({ code }) => code);

  test('shows what was found without reading it again', async () => {
    await open();
    const [first, overview] = [found(), await client.connection.sendRequest(overviewRequest, {})];
    expect(checked.toSorted()).toEqual([...names].sort());
    await close();
    await open();
    expect(checked).toEqual([]);
    expect(found()).toEqual(first);
    expect(await client.connection.sendRequest(overviewRequest, {})).toEqual(overview);
    expect(await symbols(client, '床位占比')).toHaveLength(3);
  });

  test('checks what has changed meanwhile, and whom that concerns', async () => {
    await open();
    expect(codes('a.plan')).not.toContain(weaker);
    await close();
    write('province.plan', province.replace('55%', '65%'));
    await open();
    expect(checked.toSorted()).toEqual([...names].sort());
    expect([codes('a.plan'), codes('b.plan')]).toEqual([
      expect.arrayContaining([weaker]),
      expect.arrayContaining([weaker]),
    ]);
    await close();
    write('b.plan', city('样板市').replace('70%', '50%'));
    await open();
    expect(checked).toEqual(['b.plan']);
    expect(codes('a.plan')).toContain(weaker);
  });

  test('misses what is gone, and finds what is new', async () => {
    await open();
    await close();
    rmSync(join(folder, 'province.plan'));
    await open();
    expect(await symbols(client, '床位占比')).toHaveLength(2);
    expect(checked.toSorted()).toEqual(['a.plan', 'b.plan']);
    await close();
    write('province.plan', province.replace('55%', '65%'));
    await open();
    expect(codes('a.plan')).toContain(weaker);
  });

  test('heeds what is open, and was not as it stands there', async () => {
    await open();
    await close();
    await open((opened) => opened.open('province.plan', province.replace('55%', '65%')));
    expect(codes('a.plan')).toContain(weaker);
    await close();
    await open();
    expect(codes('a.plan')).not.toContain(weaker);
  });

  test('leaves those in peace that rest on a plan which is open again as it was', async () => {
    const openProvince = (opened: TestClient) => opened.open('province.plan', province);
    await open(openProvince);
    await close();
    await open(openProvince);
    expect(checked.filter((name) => name !== 'province.plan')).toEqual([]);
    await close();
    await open();
    expect(checked).toEqual(['province.plan']);
  });

  test('is checked anew by other settings', async () => {
    await open();
    await close();
    write('planwright.json', '{ "severities": { "values/milestone-beyond-target": "error" } }');
    await open();
    expect(checked.toSorted()).toEqual([...names].sort());
    expect(client.diagnostics('a.plan').map(({ severity }) => severity)).toContain(1);
  });
});
