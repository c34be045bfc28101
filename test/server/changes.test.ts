import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CodeAction, CodeActionRequest, FileChangeType } from 'vscode-languageserver-protocol/node';
import type { Check } from '../../language-server/src/checks/check.ts';
import { checks } from '../../language-server/src/checks/index.ts';
import { positionOf, startClient, type TestClient } from './client.ts';

const superior = `规划 省规划
  规划期：2021—2025年

一、目标
到2025年，全面建成。

指标 床位占比
  2025年：≥55%
`;
const city = `规划 市方案
  规划期：2023—2025年
  依据：《省规划》

指标 床位占比
  2025年：≥60%
  对应：《省规划》床位占比
`;
const stranger = '规划 邻市方案\n  规划期：2023—2025年\n';

let client: TestClient;
let files: Record<string, string>;
beforeEach(() => {
  files = { 'city.plan': city, 'stranger.plan': stranger };
});
afterEach(() => client.stop());

/** How often the files have been checked since. */
async function checkedBy(action: () => unknown): Promise<string[]> {
  const names = ['city.plan', 'stranger.plan'];
  await client.settled();
  const before = names.map((name) => client.count(name));
  await action();
  await client.settled();
  return names.filter((name, index) => client.count(name) > (before[index] as number));
}

function replace(text: string, written: string, newText: string): Promise<unknown> {
  const range = { start: positionOf(text, written), end: positionOf(text, written, true) };
  return client.change('superior.plan', range, newText);
}

describe('those that refer to a plan are checked again, and nobody else', () => {
  test.each([
    ['its title', '省规划', '省总体规划'],
    ['an indicator', '床位占比', '护理型床位占比'],
    ['a value', '≥55%', '≥65%'],
    ['a year', '2025年：', '2024年：'],
  ])('when %s changes', async (_, written, newText) => {
    client = await startClient({ files });
    await client.open('superior.plan', superior);
    expect(await checkedBy(() => replace(superior, written, newText))).toEqual(['city.plan']);
  });

  test('not when its prose changes', async () => {
    client = await startClient({ files });
    await client.open('superior.plan', superior);
    expect(await checkedBy(() => replace(superior, '全面建成', '基本建成'))).toEqual([]);
  });

  test('when a file gets the title they refer to', async () => {
    client = await startClient({ files });
    const other = superior.replace('省规划', '省草案');
    expect(await checkedBy(() => client.open('superior.plan', other))).toEqual([]);
    expect(await checkedBy(() => replace(other, '省草案', '省规划'))).toEqual(['city.plan']);
  });

  test('when a file with that title comes, changes and goes', async () => {
    client = await startClient({ files });
    await client.settled();
    const touched = (type: FileChangeType) => checkedBy(() => client.touched('superior.plan', type));
    files['superior.plan'] = superior;
    expect(await touched(FileChangeType.Created)).toEqual(['city.plan']);
    files['superior.plan'] = superior.replace('全面', '基本');
    expect(await touched(FileChangeType.Changed)).toEqual([]);
    files['superior.plan'] = superior.replace('55', '56');
    expect(await touched(FileChangeType.Changed)).toEqual(['city.plan']);
    delete files['superior.plan'];
    expect(await touched(FileChangeType.Deleted)).toEqual(['city.plan']);
  });

  test('also when the next key is struck before they could be', async () => {
    client = await startClient({ files });
    await client.open('superior.plan', superior);
    const checked = await checkedBy(() => {
      void replace(superior, '≥55%', '≥65%');
      return replace(superior, '全面建成', '基本建成');
    });
    expect(checked).toEqual(['city.plan']);
  });

  test('once when everything is read for the first time', async () => {
    client = await startClient({
      files: { 'a-superior.plan': superior, ...files, 'superior.plan': superior },
    });
    await client.settled();
    expect(['a-superior.plan', 'city.plan', 'superior.plan'].map((name) => client.count(name))).toEqual([
      1, 1, 1,
    ]);
  });
});

describe('a check that reads another plan', () => {
  /** Says of a plan what the target of its superior's first indicator is, and where. */
  const readsSuperior: Check = {
    code: 'alignment/test',
    severity: 'info',
    title: { zh: '', en: '' },
    why: { zh: '', en: '' },
    bad: [],
    good: [],
    *run({ header: { bases, title } }, known) {
      const [superior] = known.named(bases[0]?.title ?? '');
      const value = superior?.indicators[0]?.values[0]?.value;
      if (!title || !superior || !value) return;
      const message = { zh: value.text, en: value.text };
      const { uri } = superior.source;
      yield { span: title.span, message, related: [{ span: value.span, message, uri }] };
    },
  };
  beforeEach(() => {
    (checks as Check[]).push(readsSuperior);
  });
  afterEach(() => {
    (checks as Check[]).pop();
  });
  const found = () => client.diagnostics('city.plan').filter(({ code }) => code === readsSuperior.code);

  test('says what that plan says now, and shows its place', async () => {
    client = await startClient({ files });
    await client.open('superior.plan', superior);
    await client.open('city.plan', city);
    await client.settled();
    expect(found().map(({ message }) => message)).toEqual(['≥55%']);
    const value = { start: positionOf(superior, '≥55%'), end: positionOf(superior, '≥55%', true) };
    const location = { uri: client.uri('superior.plan'), range: value };
    expect(found()[0]?.relatedInformation).toEqual([{ location, message: '≥55%' }]);

    await replace(superior, '≥55%', '≥65%');
    await client.settled();
    expect(found().map(({ message }) => message)).toEqual(['≥65%']);
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: client.uri('city.plan') },
      range: found()[0]?.range ?? value,
      context: { diagnostics: [] },
    });
    const about = (actions as CodeAction[]).flatMap(({ diagnostics }) => diagnostics ?? []);
    expect(about.map(({ message }) => message)).toContain('≥65%');
    expect(about.map(({ message }) => message)).not.toContain('≥55%');
  });

  test('is heard again when that plan is gone', async () => {
    client = await startClient({ files: { ...files, 'superior.plan': superior } });
    await client.settled();
    expect(found()).toHaveLength(1);
    client.touched('superior.plan', FileChangeType.Deleted);
    await client.settled();
    expect(found()).toEqual([]);
  });
});
