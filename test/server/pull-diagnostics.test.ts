import { afterEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  LSPErrorCodes,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import { type ClientOptions, positionOf, startClient, type TestClient } from './client.ts';

const superior = `规划 示例省养老规划（2021—2025年）
  发文机关：示例省人民政府
  发布日期：2021年3月1日

一、目标
到2025年，全面建成。
指标 床位占比
  属性：预期性
  2020年：50%
  2025年：≥55%
`;
const city = `规划 示例市养老方案（2023—2025年）
  发文机关：示例市人民政府
  发布日期：2023年3月1日
  依据：《示例省养老规划（2021—2025年）》

一、目标
到2025年，全面建成。
指标 床位占比
  属性：预期性
  2022年：50%
  2025年：≥60%
  对应：《示例省养老规划（2021—2025年）》床位占比
`;
const faulty = city.replace('2022年：50%', '2022年：50%\n  2024年：70%');
const fault = 'values/milestone-beyond-target';

let client: TestClient;
afterEach(() => client.stop());

const pulling: ClientOptions = {
  capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
};

const pull = (name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri: client.uri(name) },
    ...(previousResultId !== undefined && { previousResultId }),
  });

const codesOf = (report: DocumentDiagnosticReport) =>
  report.kind === 'full' ? report.items.map(({ code }) => code) : [];
const sentCodes = (name: string) => client.diagnostics(name).map(({ code }) => code);

/** Opens a file for a client that is sent nothing. */
async function open(name: string, text: string): Promise<void> {
  void client.open(name, text);
  await client.settled();
}

const ask = (previousResultIds: PreviousResultId[] = []): Promise<WorkspaceDiagnosticReport> =>
  client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });

describe('a client that asks for findings', () => {
  it('is told that it can, and sent none of what is open', async () => {
    client = await startClient(pulling);
    expect(client.capabilities.diagnosticProvider).toEqual({
      identifier: 'planwright',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    await open('市.plan', faulty);
    expect(client.checked).toEqual([]);
    expect(codesOf(await pull('市.plan'))).toContain(fault);
  });

  it('is told by name that nothing has changed', async () => {
    client = await startClient(pulling);
    await open('市.plan', faulty);
    const { resultId } = await pull('市.plan');
    expect(resultId).toBeDefined();
    expect(await pull('市.plan', resultId)).toEqual({ kind: 'unchanged', resultId });
    // a line further down is not the same
    void client.change('市.plan', { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, '\n');
    const later = await pull('市.plan', resultId);
    expect(codesOf(later)).toContain(fault);
    expect(later.resultId).not.toBe(resultId);
  });

  it('is answered with what is wrong with the text as it is now, or asked to ask again', async () => {
    client = await startClient(pulling);
    await open('市.plan', city);
    for (const digit of ['7', '8', '9']) {
      const place = positionOf(city, '≥60%');
      void client.change(
        '市.plan',
        { start: place, end: { ...place, character: place.character + 2 } },
        `≥${digit}`,
      );
    }
    const place = positionOf(city, '2025年：');
    void client.change('市.plan', { start: place, end: place }, '2024年：95%\n  ');
    const answer = await pull('市.plan').catch((error) => error);
    if (answer.code !== undefined)
      expect(answer).toMatchObject({ code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } });
    else expect(codesOf(answer)).toContain(fault);
  });

  it('is told to ask again where another file has changed what is found', async () => {
    let refreshes = 0;
    client = await startClient({
      ...pulling,
      beforeStart: (connection) =>
        connection.onRequest(DiagnosticRefreshRequest.type, () => {
          refreshes++;
        }),
    });
    await open('省.plan', superior);
    await open('市.plan', city);
    const before = await pull('市.plan');
    await pull('省.plan');
    const place = positionOf(superior, '55%');
    void client.change('省.plan', { start: place, end: { ...place, character: place.character + 2 } }, '65');
    await expect.poll(() => refreshes).toBe(1);
    const after = await pull('市.plan', before.resultId);
    expect(codesOf(after)).toContain('alignment/weaker-than-superior');
  });

  it('is not told so by its own typing, nor if it can’t be', async () => {
    client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
    await open('省.plan', superior);
    await open('市.plan', city);
    await pull('市.plan');
    const place = positionOf(superior, '55%');
    void client.change('省.plan', { start: place, end: { ...place, character: place.character + 2 } }, '65');
    await client.settled();
    expect(codesOf(await pull('市.plan'))).toContain('alignment/weaker-than-superior');
  });

  it('may prefer to be sent them, and is then told in that way only', async () => {
    client = await startClient({ ...pulling, options: { diagnostics: 'push' } });
    expect(client.capabilities.diagnosticProvider).toBeUndefined();
    await client.open('市.plan', faulty);
    expect(sentCodes('市.plan')).toContain(fault);
  });
});

describe('of the files that nobody has open', () => {
  const files = { '市.plan': faulty, '省.plan': superior, '县.plan': faulty.replaceAll('示例市', '示例县') };

  it('a client that asks only for what is open is sent what is found, until it opens them', async () => {
    client = await startClient({ ...pulling, files });
    await client.settled();
    expect(sentCodes('市.plan')).toContain(fault);
    await open('市.plan', faulty);
    expect(client.diagnostics('市.plan')).toEqual([]);
    expect(codesOf(await pull('市.plan'))).toContain(fault);
    client.close('市.plan');
    await client.settled();
    expect(sentCodes('市.plan')).toContain(fault);
  });

  it('one that asks for all is told then, and what it has been sent is taken back', async () => {
    client = await startClient({ ...pulling, files });
    await client.settled();
    const { items } = await ask();
    expect(items.map(({ uri }) => uri).sort()).toEqual([client.uri('市.plan'), client.uri('县.plan')].sort());
    for (const name of Object.keys(files)) expect(client.diagnostics(name)).toEqual([]);
    const sent = client.checked.length;
    client.touched('市.plan', FileChangeType.Changed);
    await client.settled();
    expect(client.checked).toHaveLength(sent);
  });

  it('what is open is left out', async () => {
    client = await startClient({ ...pulling, files });
    await open('市.plan', faulty);
    expect((await ask()).items.map(({ uri }) => uri)).toEqual([client.uri('县.plan')]);
  });

  it('the answer is kept back until something is new, and then tells only that', async () => {
    const changing: Record<string, string> = { ...files };
    client = await startClient({ ...pulling, files: changing });
    await client.settled();
    const { items } = await ask();
    const known = items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    let answer: WorkspaceDiagnosticReport | undefined;
    const asked = ask(known).then((report) => {
      answer = report;
    });
    await client.settled();
    expect(answer).toBeUndefined();
    changing['市.plan'] = city;
    client.touched('市.plan', FileChangeType.Changed);
    await asked;
    expect(answer?.items).toEqual([{ uri: client.uri('市.plan'), version: null, kind: 'full', items: [] }]);
  });

  it('nothing is checked for it', async () => {
    client = await startClient({ ...pulling, files });
    await client.settled();
    const sent = [...client.checked];
    expect(sent.sort()).toEqual(Object.keys(files).map(client.uri).sort());
    expect((await ask()).items).toHaveLength(2);
    expect((await ask()).items).toHaveLength(2);
  });

  it('a client that takes parts is given them', async () => {
    client = await startClient({ ...pulling, files });
    await client.settled();
    const parts: string[] = [];
    const partResultToken = 'parts';
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, partResultToken, ({ items }) => {
      parts.push(...items.map(({ uri }) => uri));
    });
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: [],
      partialResultToken: partResultToken,
    });
    expect(items).toEqual([]);
    expect(parts).toHaveLength(2);
  });

  it('one that asks no more is answered that it gave up', async () => {
    client = await startClient({ ...pulling, files });
    await client.settled();
    const { items } = await ask();
    const previousResultIds = items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      WorkspaceDiagnosticRequest.type,
      { previousResultIds },
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  it('one may be asked for alone', async () => {
    client = await startClient({ ...pulling, files });
    await client.settled();
    expect(codesOf(await pull('市.plan'))).toContain(fault);
    expect(codesOf(await pull('没有.plan'))).toEqual([]);
  });
});
