import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  DocumentSymbolRequest,
  HoverRequest,
  LogMessageNotification,
  type LogMessageParams,
  MessageType,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { type MadeFile, reportRequest } from '../../language-server/src/server/protocol/commands.ts';
import { overviewRequest } from '../../language-server/src/server/protocol/preview.ts';
import { furtherCheck } from '../support/further-check.ts';
import { unreadable } from '../support/unreadable.ts';
import { positionOf, startClient, symbols, type TestClient } from './client.ts';

vi.mock('../../language-server/src/language/builder/plan-builder.ts', async (original) =>
  (await import('../support/unreadable.ts')).failingBuilder(original),
);
vi.mock('../../language-server/src/language/parser/lexer.ts', async (original) => {
  const { PlanLexer } = await original<typeof import('../../language-server/src/language/parser/lexer.ts')>();
  return {
    PlanLexer: class extends PlanLexer {
      override tokenize(text: string): ReturnType<InstanceType<typeof PlanLexer>['tokenize']> {
        if (text.includes('// 切不开')) throw new RangeError('no such line');
        return super.tokenize(text);
      }
    },
  };
});
vi.mock('../../language-server/src/language/parser/direct/parse-directly.ts', async (original) => {
  const { parseDirectly } =
    await original<typeof import('../../language-server/src/language/parser/direct/parse-directly.ts')>();
  return {
    parseDirectly(text: string): ReturnType<typeof parseDirectly> {
      if (text.includes('// 切不开')) throw new RangeError('no such line');
      return parseDirectly(text);
    },
  };
});

const plan = (name: string) => `规划 ${name}方案（2023—2025年）
  发文机关：某市人民政府办公室
  成文日期：2023年3月1日
  规划期：2023—2025年
  基期：2022年

一、总体要求
指标 养老机构护理型床位占比
  2022年：40%
  2023年：70%
  2025年：60%
`;
const beyond = 'values/milestone-beyond-target';
const start = { line: 0, character: 0 };

let client: TestClient;
let log: LogMessageParams[] = [];
afterEach(() => client.stop());

const listen = (connection: ProtocolConnection) => {
  log = [];
  connection.onNotification(LogMessageNotification.type, (params) => void log.push(params));
};
const codes = (name: string) => client.diagnostics(name).map(({ code }) => code);

describe('a check that throws', () => {
  test('is logged once for a version of a plan; the other findings come, and the server lives', async () => {
    furtherCheck('values/test', ({ header }) => {
      if (header.title?.value.startsWith('甲')) throw new TypeError('no such year');
      return [];
    });
    client = await startClient({ files: { 'b.plan': plan('乙') }, beforeStart: listen });
    await client.open('a.plan', plan('甲'));
    await client.settled();
    expect([codes('a.plan'), codes('b.plan')]).toEqual([[beyond], [beyond]]);
    expect(log.map(({ type }) => type)).toEqual([MessageType.Error]);
    const [said] = log.map(({ message }) => message.split('\n'));
    expect(said?.[0]).toContain('values/test');
    expect(said?.[0]).toContain(client.uri('a.plan'));
    expect(said?.[1]).toBe('TypeError: no such year');
    expect(said?.[2]).toMatch(/^ +at .*failures\.mocked\.test\.ts/u);

    // a report and the views look at what was found, of every plan
    const report = await client.connection.sendRequest<MadeFile>(reportRequest, { format: 'html' });
    const page = Buffer.from(report.content, 'base64').toString();
    expect(page.match(/检查 values\/test 自己出错了，没有查完/gu)).toHaveLength(1);
    expect(await client.connection.sendRequest(overviewRequest, {})).toMatchObject({ plans: [{}, {}] });
    expect(log).toHaveLength(1);
    await client.change('a.plan', { start, end: start }, '\n');
    await client.settled();
    expect(log).toHaveLength(2);
    expect(codes('a.plan')).toEqual([beyond]);
  });

  test('is logged once however often others have the plan checked again', async () => {
    furtherCheck('values/test', () => {
      throw new TypeError('no such year');
    });
    client = await startClient({ files: { 'b.plan': plan('乙') }, beforeStart: listen, language: 'en' });
    const city = plan('甲').replace('  规划期', '  依据：《乙方案（2023—2025年）》\n  规划期');
    await client.open('a.plan', city);
    await client.settled();
    await client.open('b.plan', plan('乙').replace('60%', '80%'));
    await client.settled();
    // both plans, and the second version of the one
    expect(log.map(({ message }) => message.split(':').slice(0, 2).join(':'))).toEqual(
      expect.arrayContaining([client.uri('a.plan'), client.uri('b.plan')]),
    );
    expect(log).toHaveLength(3);
  });
});

describe.each([
  ['built', unreadable],
  ['parsed', '// 切不开'],
])('a plan that can’t be %s', (_, mark) => {
  const broken = `${plan('丙')}${mark}\n`;

  test('keeps no other from being read, at the start and later', async () => {
    const files = { 'a.plan': plan('甲'), 'b.plan': broken, 'c.plan': plan('乙') };
    client = await startClient({ files, beforeStart: listen });
    await client.settled();
    expect(['a.plan', 'b.plan', 'c.plan'].map(codes)).toEqual([[beyond], [undefined], [beyond]]);
    expect(client.diagnostics('b.plan')[0]?.message).toContain('没有读出这份规划');
    expect(await symbols(client, '方案')).toHaveLength(2);
    expect(log).toHaveLength(1);
    expect(log[0]?.message).toContain(client.uri('b.plan'));
    expect(log[0]?.message).toContain('RangeError');

    const textDocument = { uri: client.uri('b.plan') };
    await client.open('b.plan', broken);
    expect(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toEqual([]);
    const position = { line: 0, character: 4 };
    expect(await client.connection.sendRequest(HoverRequest.type, { textDocument, position })).toBeNull();
    await client.open('d.plan', plan('丁'));
    expect(codes('d.plan')).toEqual([beyond]);
  });

  test('is read when its text has changed', async () => {
    client = await startClient();
    await client.open('b.plan', broken);
    expect(codes('b.plan')).toEqual([undefined]);
    const before = positionOf(broken, mark);
    await client.change('b.plan', { start: before, end: positionOf(broken, mark, true) }, '');
    expect(codes('b.plan')).toEqual([beyond]);
    await client.change('b.plan', { start: before, end: before }, mark);
    expect(codes('b.plan')).toEqual([undefined]);
  });
});

test('a listener that throws keeps nothing from being built', async () => {
  client = await startClient({ files: { 'a.plan': plan('甲') }, beforeStart: listen });
  await client.settled();
  client.plans.takeOutdated = () => {
    throw new TypeError('no such plan');
  };
  void client.open('b.plan', plan('乙'));
  await client.settled();
  expect(log.map(({ message }) => message.split('\n')[1])).toContain('TypeError: no such plan');
  expect(await symbols(client, '方案')).toHaveLength(2);
});
