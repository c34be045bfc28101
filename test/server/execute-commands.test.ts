import { afterEach, describe, expect, it, test } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  ExecuteCommandRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { serverCommands } from '../../language-server/src/server/protocol/server-commands.ts';
import { positionOf, startClient, type TestClient } from './client.ts';

const plan = `规划 示例市养老服务行动方案（2023—2025年）

一、目标
指标 护理型床位占比
  2025年：≥60%

二、任务
`;

let client: TestClient;
afterEach(() => client.stop());

const run = <Answer>(command: string, argument: object): Promise<Answer> =>
  client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [argument] });
const decoded = (content: string) => Buffer.from(content, 'base64');

test('the server names the commands that it has', async () => {
  client = await startClient();
  expect(client.capabilities.executeCommandProvider?.commands.toSorted()).toEqual(
    Object.values(serverCommands).toSorted(),
  );
});

describe('a plan is exported', () => {
  it('as what is asked for; what is text comes as such too', async () => {
    client = await startClient();
    const { uri } = await client.open('a.plan', plan);
    const markdown = await run<{ name: string; content: string; text: string }>(serverCommands.exportFile, {
      uri,
      format: 'md',
      tables: 'document',
    });
    expect(markdown.name).toBe('示例市养老服务行动方案（2023—2025年）.md');
    expect(markdown.text).toContain('## 一、目标');
    expect(decoded(markdown.content).toString('utf8')).toBe(markdown.text);
  });

  it('as a Word file where nothing else is said', async () => {
    client = await startClient();
    const { uri } = await client.open('a.plan', plan);
    const word = await run<{ name: string; content: string }>(serverCommands.exportFile, { uri });
    expect(word.name).toMatch(/\.docx$/u);
    expect(word).not.toHaveProperty('text');
    expect(decoded(word.content).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([{}, { uri: 'memory:/nowhere.plan' }, { format: 'pdf' }])('else that is said', async (argument) => {
    client = await startClient();
    const { uri } = await client.open('a.plan', plan);
    await expect(
      run(serverCommands.exportFile, { ...argument, ...('format' in argument && { uri }) }),
    ).rejects.toThrow('没有可以生成的内容');
  });
});

test('what was found is reported, of a plan or of all', async () => {
  client = await startClient({ files: { 'a.plan': plan, 'b.plan': plan } });
  await client.settled();
  const one = await run<{ text: string }>(serverCommands.reportFile, {
    uri: client.uri('a.plan'),
    format: 'html',
  });
  expect(one.text).toContain('审核意见');
  const all = await run<{ name: string }>(serverCommands.reportFile, {});
  expect(all.name).toMatch(/\.docx$/u);
});

describe('an indicator is added', () => {
  const asked = () => ({ uri: client.uri('a.plan'), position: positionOf(plan, '≥60%') });
  const start = async (capabilities: object) => {
    const edits: WorkspaceEdit[] = [];
    client = await startClient({
      capabilities,
      beforeStart: (connection) =>
        connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
          edits.push(edit);
          return { applied: true };
        }),
    });
    await client.open('a.plan', plan);
    return edits;
  };
  const place = positionOf(plan, '≥60%', true);

  it('as text, for a client that makes changes', async () => {
    const edits = await start({ workspace: { applyEdit: true } });
    expect(await run(serverCommands.addIndicator, asked())).toMatchObject({
      position: place,
      isApplied: true,
    });
    const [{ newText, range } = { newText: '', range: undefined }] =
      edits[0]?.changes?.[client.uri('a.plan')] ?? [];
    expect(range?.start).toEqual(place);
    expect(newText).toMatch(/^\n指标 /u);
    expect(newText).not.toContain('$');
  });

  it('with its places to fill, where that can be', async () => {
    const edits = await start({
      workspace: { applyEdit: true, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
    });
    const { snippet } = await run<{ snippet: string }>(serverCommands.addIndicator, asked());
    expect(edits[0]?.documentChanges).toEqual([
      {
        textDocument: { uri: client.uri('a.plan'), version: null },
        edits: [{ range: { start: place, end: place }, snippet: { kind: 'snippet', value: snippet } }],
      },
    ]);
  });

  it('or told, for a client that makes none', async () => {
    const edits = await start({});
    expect(await run(serverCommands.addIndicator, asked())).toMatchObject({
      position: place,
      text: expect.stringMatching(/^\n指标 /u),
      isApplied: false,
    });
    expect(edits).toEqual([]);
  });
});
