import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver-protocol/node';
import { PlanFileSystem } from '../../language-server/src/server/disk/plan-file-system.ts';
import { gb18030 } from '../support/gb18030.ts';
import { positionOf, startClient, symbols, type TestClient } from './client.ts';

const plan = (title: string) => `规划 ${title}\n  规划期：2023—2025年\n`;

let client: TestClient;
afterEach(() => client.stop());

describe('what is closed', () => {
  test('is what stands on the disk again', async () => {
    client = await startClient({ files: { 'a.plan': plan('甲方案') } });
    await client.open('a.plan', plan('甲方案'));
    const end = { line: 2, character: 0 };
    await client.change('a.plan', { start: end, end }, '指标 丙\n  2025年：≥1%\n  属性：约束性\n');
    expect(await symbols(client, '丙')).toEqual(['丙']);
    const codes = () => client.diagnostics('a.plan').map(({ code }) => code);
    await expect.poll(codes).toContain('responsibility/binding-without-department');
    client.close('a.plan');
    await expect.poll(() => symbols(client, '丙')).toEqual([]);
    await expect.poll(codes).not.toContain('responsibility/binding-without-department');
    expect(await symbols(client, '甲')).toEqual(['甲方案']);
  });

  test.each([
    ['never saved', 'untitled:Untitled-1'],
    ['deleted meanwhile', 'gone.plan'],
    ['no plan by its name', 'notes.txt'],
  ])('is forgotten where it was %s', async (_, name) => {
    client = await startClient({ files: { 'a.plan': plan('甲方案'), 'notes.txt': plan('乙方案') } });
    await client.open(name, `${plan('乙方案')}\n指标 丙\n  属性：约束\n`);
    expect(client.diagnostics(name)).not.toEqual([]);
    client.close(name);
    await expect.poll(() => symbols(client, '')).toEqual(['甲方案']);
    expect(client.diagnostics(name)).toEqual([]);
    // and the server is well
    await client.open('b.plan', plan('丁方案'));
    expect(await symbols(client, '')).toEqual(['丁方案', '甲方案']);
  });

  test('stays where it is opened again at once, as an editor does to change the language', async () => {
    client = await startClient({ files: {} });
    await client.open('untitled:Untitled-1', plan('乙方案'));
    client.close('untitled:Untitled-1');
    await client.open('untitled:Untitled-1', plan('乙方案'));
    await client.settled();
    expect(await symbols(client, '')).toEqual(['乙方案']);
  });
});

describe('the workspace', () => {
  const files = {
    'a/1.plan': plan('甲一'),
    'a/out/2.plan': plan('甲二'),
    'a/inner/3.PLAN': plan('甲三'),
    'a/node_modules/x/4.plan': plan('甲四'),
    'a/.git/5.plan': plan('甲五'),
    'a/.6.plan': plan('甲六'),
    'a/7.md': plan('甲七'),
    'b/8.规划': plan('乙八'),
  };
  const changeFolders = (added: readonly string[], removed: readonly string[]) => {
    const [come, gone] = [added, removed].map((names) =>
      names.map((name) => ({ uri: client.uri(name), name })),
    );
    void client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: come ?? [], removed: gone ?? [] },
    });
  };

  test('has the plans the command line finds: out is a folder like any other', async () => {
    client = await startClient({ files });
    await client.settled();
    expect(await symbols(client, '')).toEqual(['乙八', '甲一', '甲三', '甲二']);
  });

  test('follows folders that are added and taken out', async () => {
    client = await startClient({ files, folders: ['a'] });
    await client.settled();
    expect(await symbols(client, '')).toEqual(['甲一', '甲三', '甲二']);
    changeFolders(['b'], []);
    await expect.poll(() => symbols(client, '')).toEqual(['乙八', '甲一', '甲三', '甲二']);
    await client.settled();
    expect(client.count('b/8.规划')).toBe(1);
    changeFolders([], ['a']);
    await expect.poll(() => symbols(client, '')).toEqual(['乙八']);
  });

  test('keeps what is open, and what lies in a folder that stays', async () => {
    client = await startClient({ files, folders: ['a', 'a/inner'] });
    await client.open('a/1.plan', plan('甲一改'));
    changeFolders([], ['a']);
    await expect.poll(() => symbols(client, '')).toEqual(['甲一改', '甲三']);
    changeFolders(['a'], ['a/inner']);
    await expect.poll(() => symbols(client, '')).toEqual(['甲一改', '甲三', '甲二']);
  });
});

describe('files on the disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'planwright-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const startOnDisk = async () => {
    const disk = { provider: new PlanFileSystem(), root: `${pathToFileURL(folder).href}/` };
    client = await startClient({ disk });
    await client.settled();
  };

  test('may be in GB18030, the encoding of older office programs', async () => {
    const text = `${plan('省规划')}指标 床位占比\n  2025年：≥55%\n`;
    writeFileSync(join(folder, 'old.plan'), gb18030(text));
    writeFileSync(join(folder, 'marked.plan'), `\ufeff${plan('市方案')}`);
    await startOnDisk();
    expect(await symbols(client, '')).toEqual(['市方案', '床位占比', '省规划']);
    // places are those of the characters, as the editor counts them
    const range = { start: positionOf(text, '床位'), end: positionOf(text, '占比', true) };
    await client.open('old.plan', text);
    await client.change('old.plan', range, '覆盖率');
    expect(await symbols(client, '')).toEqual(['市方案', '省规划', '覆盖率']);
    client.close('old.plan');
    await expect.poll(() => symbols(client, '')).toEqual(['市方案', '床位占比', '省规划']);
  });

  test('that are no text keep no other from being read', async () => {
    writeFileSync(join(folder, 'bad.plan'), new Uint8Array([0xff, 0xfe, 0, 1]));
    writeFileSync(join(folder, 'good.plan'), plan('甲方案'));
    await startOnDisk();
    expect(await symbols(client, '')).toEqual(['甲方案']);
    const missing = pathToFileURL(join(folder, 'missing.plan')).href;
    await client.open(missing, plan('乙方案'));
    client.close(missing);
    await expect.poll(() => symbols(client, '')).toEqual(['甲方案']);
  });
});
