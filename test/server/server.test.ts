import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import {
  CompletionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  type Location,
  type LocationLink,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { runChecks } from '../support/run-checks.ts';
import { positionOf, startClient, type TestClient } from './client.ts';

const taizhou = readFileSync(new URL('../../examples/taizhou.plan', import.meta.url), 'utf8');

const province = `规划 示例省养老服务体系建设规划（2021—2025年）
  规划期：2021—2025年

一、目标
指标 护理型床位占比
  2025年：≥55%
`;
const city = `规划 示例市养老服务行动方案（2023—2025年）
  规划期：2023—2025年
  依据：《示例省养老服务体系建设规划（2021—2025年）》

部门
  市民政局
  市发展和改革委员会（市发改委）

一、目标
指标 护理型床位占比
  2025年：≥60%
  属性：约束性
  责任部门：市民政局、市发改委
  对应：《示例省养老服务体系建设规划（2021—2025年）》护理型床位占比

（一）任务
责任部门：市发展和改革委员会、市民政局
`;

let client: TestClient;
afterEach(() => client?.stop());

const at = (name: string, text: string, needle: string, behind = false) => ({
  textDocument: { uri: client.uri(name) },
  position: positionOf(text, needle, behind),
});

describe('diagnostics', () => {
  test('come with code, page, both places, in the language asked for', async () => {
    client = await startClient({ language: 'en' });
    const text = city.replace('  2025年：≥60%', '  2024年：70%\n  2025年：≥60%');
    const { diagnostics } = await client.open('a.plan', text);
    const [found] = diagnostics.filter(({ code }) => code === 'values/milestone-beyond-target');
    expect(found?.message).toContain('2024');
    expect(found?.codeDescription?.href).toMatch(/^file:\/\/\/docs\/.*milestone-beyond-target/u);
    expect(found?.relatedInformation).toHaveLength(1);
    expect(found?.range.start).toEqual(positionOf(text, '70%'));
  });

  test('follow every keystroke: after random edits they are those of a fresh parse', async () => {
    client = await startClient();
    await client.open('a.plan', taizhou);
    let text = taizhou;
    let seed = 20231008;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return (seed >>> 8) % below;
    };
    const pieces = [
      '2024年：95%',
      '\n',
      '指标 新增',
      '  属性：约束性\n',
      '：',
      '％',
      '|',
      '（',
      '专栏9 某专栏\n',
      '三、',
    ];
    for (let round = 0; round < 60; round++) {
      const start = random(text.length);
      const end = Math.min(text.length, start + random(12));
      const piece = round % 3 === 0 ? '' : (pieces[random(pieces.length)] as string);
      const { source } = readPlan(text);
      const range: Range = source.rangeOf({ start, end });
      text = text.slice(0, start) + piece + text.slice(end);
      const { diagnostics } = await client.change('a.plan', range, piece);
      const fresh = readPlan(text);
      expect(diagnostics.map(({ code, range }) => ({ code, range }))).toEqual(
        runChecks(fresh).map(({ code, span }) => ({ code, range: fresh.source.rangeOf(span) })),
      );
    }
  });

  test('are there for files that are not open, and read the workspace once', async () => {
    client = await startClient({
      files: { 'city.plan': city.replace('约束性\n  责任部门：市民政局、市发改委', '约束性') },
    });
    await expect
      .poll(() => client.diagnostics('city.plan').map(({ code }) => code))
      .toContain('responsibility/binding-without-department');
  });
});

describe('names', () => {
  const locations = (found: Location | Location[] | LocationLink[] | null) =>
    (found as LocationLink[]).map((link) => [link.targetUri, link.targetSelectionRange.start]);

  test('a department leads to its line in the roster, by its short name too', async () => {
    client = await startClient();
    await client.open('city.plan', city);
    const request = at('city.plan', city, '市民政局、市发改委', true);
    expect(locations(await client.connection.sendRequest(DefinitionRequest.type, request))).toEqual([
      [client.uri('city.plan'), positionOf(city, '市发展和改革委员会（')],
    ]);
  });

  test('an indicator leads to the one it serves in another file, and back', async () => {
    client = await startClient({ files: { 'province.plan': province, 'city.plan': city } });
    await client.open('city.plan', city);
    const link = at('city.plan', city, '》护理型床位占比', true);
    expect(locations(await client.connection.sendRequest(DefinitionRequest.type, link))).toEqual([
      [client.uri('province.plan'), positionOf(province, '护理型床位占比')],
    ]);
    await client.open('province.plan', province);
    const references = await client.connection.sendRequest(ReferencesRequest.type, {
      ...at('province.plan', province, '护理型床位占比'),
      context: { includeDeclaration: false },
    });
    expect(references?.map(({ uri }) => uri)).toEqual([client.uri('city.plan')]);
  });

  test('renaming a department changes its full name everywhere and leaves its short name', async () => {
    client = await startClient();
    await client.open('city.plan', city);
    const request = at('city.plan', city, '市发展和改革委员会、');
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, request)).toBeTruthy();
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      ...request,
      newName: '市发展改革局',
    });
    expect(edit?.changes?.[client.uri('city.plan')]).toHaveLength(2);
    await expect(
      client.connection.sendRequest(RenameRequest.type, { ...request, newName: '甲、乙' }),
    ).rejects.toThrow('、');
    await expect(
      client.connection.sendRequest(RenameRequest.type, { ...request, newName: '市民政局' }),
    ).rejects.toThrow('市民政局');
  });

  test('renaming a plan changes those that rest on it, without the brackets', async () => {
    client = await startClient({ files: { 'province.plan': province, 'city.plan': city } });
    await client.open('province.plan', province);
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      ...at('province.plan', province, '示例省'),
      newName: '示例省养老规划',
    });
    expect(edit?.changes?.[client.uri('city.plan')]).toHaveLength(2);
    expect(edit?.changes?.[client.uri('city.plan')]?.[0]?.range.start).toEqual(positionOf(city, '示例省'));
  });

  test('a department without a roster is found and highlighted all the same', async () => {
    client = await startClient();
    const text =
      '规划 甲（2023—2025年）\n\n一、任务\n（一）甲（责任部门：市民政局、市财政局）\n（二）乙（责任部门：市民政局）\n';
    await client.open('a.plan', text);
    const request = at('a.plan', text, '市民政局、');
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, request);
    expect(highlights).toHaveLength(2);
  });
});

test('hover, completion, outline, folding, tokens, symbols and formatting answer on the real plan', async () => {
  client = await startClient();
  await client.open('taizhou.plan', taizhou);
  const textDocument = { uri: client.uri('taizhou.plan') };
  const name = at('taizhou.plan', taizhou, '实行全科服务模式的城乡社区覆盖率');
  const { connection } = client;
  const hover = await connection.sendRequest(HoverRequest.type, name);
  expect(JSON.stringify(hover?.contents)).toContain('60%');
  const completion = await connection.sendRequest(
    CompletionRequest.type,
    at('taizhou.plan', taizhou, '  属性：', true),
  );
  expect(JSON.stringify(completion)).toContain('约束性');
  expect(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).not.toHaveLength(0);
  expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument })).not.toHaveLength(0);
  const tokens = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  expect(tokens?.data.length).toBeGreaterThan(500);
  const symbols = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: '金牌社工' });
  expect(symbols?.map(({ name: symbol }) => symbol)).toEqual(['市级金牌社工']);
  const edits = await connection.sendRequest(DocumentFormattingRequest.type, {
    textDocument,
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(edits ?? []).toEqual([]);
});

test('formatting changes what is out of place, in a range nothing else', async () => {
  client = await startClient();
  const text = '规划 甲方案\n   规划期 ：2023—2025年\n指标 乙\n   2025年：1%\n';
  await client.open('a.plan', text);
  const textDocument = { uri: client.uri('a.plan') };
  const options = { tabSize: 2, insertSpaces: true };
  const all = await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
  expect(all?.map(({ range }) => range.start.line)).toEqual([1, 3]);
  const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 4 } };
  expect(
    await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
      textDocument,
      range,
      options,
    }),
  ).toEqual([{ range: { start: { line: 3, character: 2 }, end: { line: 3, character: 3 } }, newText: '' }]);
});
