import { Deferred } from 'langium';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DefinitionRequest, FileChangeType, type LocationLink } from 'vscode-languageserver-protocol/node';
import { positionOf, startClient, symbols, type TestClient } from './client.ts';
import { fakeThread } from './thread.ts';

const title = '示例省养老服务体系建设规划（2021—2025年）';
const province = `规划 ${title}
  规划期：2021—2025年

一、目标
指标 护理型床位占比
  2025年：≥55%
`;
const city = `规划 示例市养老服务行动方案（2023—2025年）
  规划期：2023—2025年
  依据：《${title}》

一、目标
指标 护理型床位占比
  2024年：70%
  2025年：≥50%
  对应：《${title}》护理型床位占比
`;
const beside = /^alignment\//u;
const beyond = 'values/milestone-beyond-target';

const places = [
  ['here', {}],
  ['in a thread', { startThread: fakeThread }],
] as const;

let client: TestClient;
let folder: Deferred;
beforeEach(() => {
  folder = new Deferred();
});
afterEach(() => client.stop());

const codes = (name: string) => client.diagnostics(name).map(({ code }) => `${code}`);

async function start(files: Record<string, string>, place: (typeof places)[number][1]): Promise<void> {
  client = await startClient({
    files,
    untilRead: folder.promise,
    ...place,
  });
}

describe.each(places)('what is open, where the rest is read %s,', (_, place) => {
  test('is checked before a file of the folder is read', async () => {
    await start({ 'province.plan': province, 'city.plan': city }, place);
    await client.open('city.plan', city);
    expect(codes('city.plan')).toContain(beyond);
    await client.change(
      'city.plan',
      { start: positionOf(city, '70%'), end: positionOf(city, '70%', true) },
      '40%',
    );
    expect(codes('city.plan')).not.toContain(beyond);
    folder.resolve();
  });

  test('is not said to lack what has only not been read yet, nor that its silences are of no use', async () => {
    const silenced = city
      .replace('  对应', '  // 忽略 alignment/weaker-than-superior：省里同意\n  对应')
      .replace('》护理型床位占比', '》没有的');
    await start({ 'province.plan': province }, place);
    for (const [name, text] of [
      ['city.plan', city],
      ['silenced.plan', silenced],
    ] as const) {
      await client.open(name, text);
      expect(codes(name).filter((code) => beside.test(code))).toEqual([]);
      expect(codes(name)).not.toContain('structure/useless-silence');
    }
    folder.resolve();
    await client.settled();
    expect(codes('city.plan')).toContain('alignment/weaker-than-superior');
    expect(codes('silenced.plan')).toContain('alignment/basis-not-found');
    expect(codes('silenced.plan')).toContain('structure/useless-silence');
  });

  test('leads to other files when these are known', async () => {
    await start({ 'province.plan': province }, place);
    await client.open('city.plan', city);
    const asked = client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: client.uri('city.plan') },
      position: positionOf(city, '》护理型床位占比', true),
    });
    folder.resolve();
    expect(((await asked) as LocationLink[]).map(({ targetUri }) => targetUri)).toEqual([
      client.uri('province.plan'),
    ]);
  });

  test('comes before what is closed when the folder has been read', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`${at}.plan`, city.replace('示例市', `第${at}市`)]),
    );
    await start({ ...files, 'province.plan': province }, place);
    await client.open('10.plan', city);
    const before = client.checked.length;
    folder.resolve();
    await client.settled();
    const checked = client.checked.slice(before);
    expect(checked).toHaveLength(21);
    expect(checked.indexOf(client.uri('10.plan'))).toBeLessThan(3);
  });
});

describe.each(places)('what nobody has open and is read %s', (_, place) => {
  test('is no document: only what is open is', async () => {
    folder.resolve();
    await start({ 'province.plan': province, 'city.plan': city }, place);
    await client.settled();
    expect(client.documents()).toEqual([]);
    expect(codes('city.plan')).toEqual(expect.arrayContaining([beyond, 'alignment/weaker-than-superior']));
    await client.open('city.plan', city);
    expect(client.documents()).toEqual([client.uri('city.plan')]);
    client.close('city.plan');
    await client.settled();
    await expect.poll(() => client.documents()).toEqual([]);
    expect(await symbols(client, '床位占比')).toHaveLength(2);
  });

  test('is heard when it is opened, changed, closed without being saved, and deleted', async () => {
    folder.resolve();
    const files: Record<string, string> = { 'province.plan': province, 'city.plan': city };
    await start(files, place);
    const weaker = () => codes('city.plan').includes('alignment/weaker-than-superior');
    await client.settled();
    expect(weaker()).toBe(true);
    await client.open('province.plan', province);
    const value = { start: positionOf(province, '≥55'), end: positionOf(province, '≥55', true) };
    await client.change('province.plan', value, '≥45');
    await client.settled();
    expect(weaker()).toBe(false);
    client.close('province.plan');
    await client.settled();
    await expect.poll(weaker).toBe(true);
    delete files['province.plan'];
    client.touched('province.plan', FileChangeType.Deleted);
    await client.settled();
    expect(weaker()).toBe(false);
  });
});
