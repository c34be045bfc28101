import { afterEach, describe, expect, test } from 'vitest';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  ImplementationRequest,
  InlayHintRequest,
  type LocationLink,
  SelectionRangeRequest,
  SignatureHelpRequest,
  TextDocumentContentRefreshRequest,
  TextDocumentContentRequest,
  type TextEdit,
  TypeHierarchyPrepareRequest,
  TypeHierarchySubtypesRequest,
  TypeHierarchySupertypesRequest,
} from 'vscode-languageserver-protocol/node';
import { typedLinesRequest } from '../../language-server/src/server/protocol/typed-lines.ts';
import { positionOf, startClient, type TestClient } from './client.ts';

const province = `规划 省规划
  规划期：2021—2025年

指标 床位占比
  2025年：≥55%
`;
const city = `规划 市方案
  规划期：2023—2025年
  依据：《省规划》

专栏1 指标
| 指标 | 2025年 | 对应 |
| 市床位占比 | ≥60% | 《省规划》床位占比 |
`;

let client: TestClient;
afterEach(() => client?.stop());

async function start(options: Parameters<typeof startClient>[0] = {}) {
  client = await startClient({ files: { 'province.plan': province, 'city.plan': city }, ...options });
  await client.open('city.plan', city);
  await client.open('province.plan', province);
  return client.connection;
}

const textDocument = (name: string) => ({ uri: client.uri(name) });
const at = (name: string, text: string, needle: string, behind = false) => ({
  textDocument: textDocument(name),
  position: positionOf(text, needle, behind),
});

test('inlay hints say what a year is', async () => {
  const connection = await start({ language: 'en' });
  const hints = await connection.sendRequest(InlayHintRequest.type, {
    textDocument: textDocument('province.plan'),
    range: { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } },
  });
  expect(hints?.map(({ label, position }) => [label, position])).toEqual([
    ['target', positionOf(province, '：≥55%')],
  ]);
});

describe('code lenses', () => {
  const titles = async (name: string) => {
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, {
      textDocument: textDocument(name),
    });
    return lenses?.map(({ command }) => [command?.title, command?.command]);
  };

  test('count who builds on it, and offer what the client has commands for', async () => {
    await start({ commands: ['planwright.preview', 'planwright.showReferences'] });
    expect(await titles('province.plan')).toEqual([
      ['1项指标', ''],
      ['1份规划以本规划为依据', 'planwright.showReferences'],
      ['1份规划的1项指标对应本指标', 'planwright.showReferences'],
    ]);
    expect(await titles('city.plan')).toContainEqual(['生成表格', 'planwright.preview']);
  });

  test('are no dead links for other clients', async () => {
    await start();
    expect((await titles('city.plan'))?.filter(([, command]) => command)).toEqual([]);
  });

  test('are asked for again when another file names other things', async () => {
    await start({ capabilities: { workspace: { codeLens: { refreshSupport: true } } } });
    await client.settled();
    let asked = 0;
    client.connection.onRequest(CodeLensRefreshRequest.type, () => {
      asked++;
    });
    const replace = (written: string, newText: string) =>
      client.change(
        'city.plan',
        { start: positionOf(city, written), end: positionOf(city, written, true) },
        newText,
      );
    await replace('≥60%', '≥70%');
    await client.settled();
    expect(asked).toBe(0);
    await replace('》床位占比', '》没有的');
    await client.settled();
    expect(asked).toBe(1);
    expect((await titles('province.plan'))?.map(([title]) => title)).toEqual([
      '1项指标',
      '1份规划以本规划为依据',
    ]);
  });
});

test('document links lead to the file', async () => {
  const connection = await start();
  const links = await connection.sendRequest(DocumentLinkRequest.type, {
    textDocument: textDocument('city.plan'),
  });
  expect(links?.map(({ target }) => target)).toEqual(Array(2).fill(client.uri('province.plan')));
});

test('an implementation is who serves an indicator', async () => {
  const connection = await start();
  const found = await connection.sendRequest(
    ImplementationRequest.type,
    at('province.plan', province, '床位占比'),
  );
  expect((found as LocationLink[]).map((link) => [link.targetUri, link.targetSelectionRange.start])).toEqual([
    [client.uri('city.plan'), positionOf(city, '市床位占比')],
  ]);
});

test('the hierarchy goes up and down', async () => {
  const connection = await start();
  const [item] =
    (await connection.sendRequest(
      TypeHierarchyPrepareRequest.type,
      at('city.plan', city, '市床位占比', true),
    )) ?? [];
  if (!item) throw new Error('no item');
  const [superior] = (await connection.sendRequest(TypeHierarchySupertypesRequest.type, { item })) ?? [];
  expect([superior?.name, superior?.uri]).toEqual(['床位占比', client.uri('province.plan')]);
  if (!superior) return;
  const below = await connection.sendRequest(TypeHierarchySubtypesRequest.type, { item: superior });
  expect(below?.map(({ name, detail }) => [name, detail])).toEqual([['市床位占比', '市方案']]);
});

test('signature help says which column it is', async () => {
  const connection = await start();
  const help = await connection.sendRequest(SignatureHelpRequest.type, at('city.plan', city, '≥60%'));
  expect([help?.signatures[0]?.label, help?.activeParameter]).toEqual(['| 指标 | 2025年 | 对应 |', 1]);
  expect(client.capabilities.signatureHelpProvider?.triggerCharacters).toEqual(['|', '｜']);
});

test('a selection grows', async () => {
  const connection = await start();
  const position = positionOf(city, '60%', true);
  const [range] =
    (await connection.sendRequest(SelectionRangeRequest.type, {
      textDocument: textDocument('city.plan'),
      positions: [position],
    })) ?? [];
  expect(range?.parent?.parent).toBeDefined();
  expect(range?.range.end).toEqual(position);
  expect(client.capabilities.selectionRangeProvider).toBe(true);
});

test('a table is aligned when Enter ends its row', async () => {
  const connection = await start();
  const edits = await connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
    textDocument: textDocument('city.plan'),
    position: { line: 7, character: 0 },
    ch: '\n',
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(edits?.map(({ range }) => range.start.line)).toEqual([5, 6]);
  expect(client.capabilities.documentOnTypeFormattingProvider?.firstTriggerCharacter).toBe('\n');
});

test('lines that Enter has ended find their indentation, at once or later together', async () => {
  const text = '规划 县方案\n  部门\n  县民政局\n  一、甲\n';
  const connection = await start({ files: { 'county.plan': text } });
  await client.open('county.plan', text);
  const atOnce = await connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
    textDocument: textDocument('county.plan'),
    position: { line: 4, character: 0 },
    ch: '\n',
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(atOnce?.map(({ range, newText }) => [range.start.line, newText])).toEqual([[3, '']]);
  const later: TextEdit[] = await connection.sendRequest(typedLinesRequest, {
    textDocument: textDocument('county.plan'),
    lines: [1, 3].map((line) => ({ line, given: '' })),
  });
  expect(later.map(({ range, newText }) => [range.start.line, newText])).toEqual([
    [1, ''],
    [3, ''],
  ]);
});

describe('the page of a check', () => {
  const page = async (uri: string) => {
    const connection = await start();
    return (await connection.sendRequest(TextDocumentContentRequest.type, { uri })).text;
  };

  test('is served in the language that its address asks for', async () => {
    expect(await page('planwright-check:/values/unit-mismatch.md')).toMatch(
      /^# [A-Z].*\n\n`values\/unit-mismatch`/u,
    );
    expect(client.capabilities.workspace?.textDocumentContent).toEqual({
      schemes: ['planwright-check', 'planwright-table'],
    });
    await client.stop();
    expect(await page('planwright-check:/values/unit-mismatch.zh-CN.md')).toMatch(
      /^# 单位.*\n\n`values\/unit-mismatch`/u,
    );
  });

  test('is empty for a check that there is not', async () => {
    expect(await page('planwright-check:/values/no-such-check.md')).toBe('');
  });
});

describe('a table by itself', () => {
  const address = () => `planwright-table:/专栏1 指标.md?${encodeURIComponent(client.uri('city.plan'))}`;
  const text = async (uri: string) =>
    (await client.connection.sendRequest(TextDocumentContentRequest.type, { uri })).text;

  test('is served as Markdown, and its lens names its address', async () => {
    const connection = await start({ commands: ['planwright.showWholeTable'] });
    const lenses = await connection.sendRequest(CodeLensRequest.type, {
      textDocument: textDocument('city.plan'),
    });
    const [uri] = lenses?.find(({ command }) => command?.title === '整表查看')?.command?.arguments ?? [];
    expect(await text(uri)).toBe(await text(address()));
    expect((await text(uri)).split('\n').map((line) => line.replace(/[ :-]+/gu, ''))).toEqual([
      '#专栏1指标',
      '',
      '|指标|2025年|对应|',
      '||||',
      '|市床位占比|≥60%|《省规划》床位占比|',
      '',
    ]);
  });

  test('is asked for again when the plan changes', async () => {
    const connection = await start();
    await text(address());
    const refreshed = new Promise<string>((resolve) => {
      connection.onRequest(TextDocumentContentRefreshRequest.type, ({ uri }) => resolve(uri));
    });
    const from = positionOf(city, '60%');
    const to = { ...from, character: from.character + 3 };
    await client.change('city.plan', { start: from, end: to }, '65%');
    expect(await refreshed).toBe(address());
    expect(await text(address())).toContain('≥65%');
  });

  test('is empty where there is none', async () => {
    await start();
    expect(await text('planwright-table:/专栏9.md?file:///none.plan')).toBe('');
    expect(await text(address().replace('专栏1', '专栏2'))).toBe('');
  });
});
