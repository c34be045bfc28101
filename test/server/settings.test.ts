import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  FileChangeType,
} from 'vscode-languageserver-protocol/node';
import { startClient, type TestClient } from './client.ts';

const code = 'values/share-out-of-range';
const plan = `规划 某市方案
  发文机关：某市民政局
  成文日期：2023年3月1日
  规划期：2023—2025年

一、目标
指标 上门服务覆盖率
  2025年：110%
`;

let client: TestClient;
let files: Record<string, string>;
beforeEach(() => {
  files = { 'plans/city.plan': plan };
});
afterEach(() => client.stop());

const settings = (severity: string) => JSON.stringify({ severities: { [code]: severity } });
const severity = () =>
  client.diagnostics('plans/city.plan').find((diagnostic) => diagnostic.code === code)?.severity;

async function write(name: string, text: string, type: FileChangeType): Promise<void> {
  files[name] = text;
  client.touched(name, type);
  await client.settled();
}

describe('planwright.json', () => {
  it('in the folder or above it settles the severities, the nearest first', async () => {
    files['planwright.json'] = settings('hint');
    client = await startClient({ files });
    await client.settled();
    expect(severity()).toBe(DiagnosticSeverity.Hint);
    await write('plans/planwright.json', settings('info'), FileChangeType.Created);
    expect(severity()).toBe(DiagnosticSeverity.Information);
  });

  it('is heeded at once when it comes, changes and goes', async () => {
    client = await startClient({ files });
    await client.settled();
    expect(severity()).toBe(DiagnosticSeverity.Error);
    await write('planwright.json', settings('warning'), FileChangeType.Created);
    expect(severity()).toBe(DiagnosticSeverity.Warning);
    await write('planwright.json', settings('off'), FileChangeType.Changed);
    expect(severity()).toBeUndefined();
    delete files['planwright.json'];
    client.touched('planwright.json', FileChangeType.Deleted);
    await client.settled();
    expect(severity()).toBe(DiagnosticSeverity.Error);
  });

  it('has its faults shown though there are no plans', async () => {
    files = {};
    client = await startClient({ files });
    await write('planwright.json', '{ "no": 1 }', FileChangeType.Created);
    await expect.poll(() => client.diagnostics('planwright.json')).toHaveLength(1);
    await write('planwright.json', '{ "no": 1, "not": 2 }', FileChangeType.Changed);
    await expect.poll(() => client.diagnostics('planwright.json')).toHaveLength(2);
  });

  it('has its own faults shown in it, until they are mended', async () => {
    files['planwright.json'] = '{\n  "severities": { "values/share-out-of-rang": "off" }\n}\n';
    client = await startClient({ files });
    await client.settled();
    const [problem] = client.diagnostics('planwright.json');
    expect(problem?.range.start).toEqual({ line: 1, character: 18 });
    expect(problem?.message).toContain(code);
    await write('planwright.json', settings('off'), FileChangeType.Changed);
    expect(client.diagnostics('planwright.json')).toEqual([]);
    expect(severity()).toBeUndefined();
  });
});

describe('the office’s own rules', () => {
  const found = () => client.diagnostics('plans/city.plan').map(({ code: each }) => each);

  it('hold at once, those of a nearer folder beside those above it', async () => {
    files['planwright.json'] = JSON.stringify({ terms: { 上门服务: '入户服务' } });
    client = await startClient({ files });
    await client.settled();
    expect(found()).toContain('style/office-term');
    await write(
      'plans/planwright.json',
      JSON.stringify({ departments: { 市民政局: [] } }),
      FileChangeType.Created,
    );
    expect(found()).toContain('style/office-term');
    await write(
      'plans/planwright.json',
      JSON.stringify({ terms: { 上门服务: '上门服务' } }),
      FileChangeType.Changed,
    );
    expect(found()).not.toContain('style/office-term');
  });
});

describe('the settings of the editor', () => {
  const change = (severities: unknown) =>
    client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { planwright: { severities } },
    });

  it('are heeded at once', async () => {
    client = await startClient({ files });
    await client.settled();
    await change({ 'values/*': 'hint' });
    await client.settled();
    expect(severity()).toBe(DiagnosticSeverity.Hint);
    await change(null);
    await client.settled();
    expect(severity()).toBe(DiagnosticSeverity.Error);
  });

  it('give way to the settings of the office', async () => {
    files['planwright.json'] = settings('warning');
    client = await startClient({ files });
    await client.settled();
    await change({ 'values/*': 'off' });
    await client.settled();
    expect(severity()).toBe(DiagnosticSeverity.Warning);
  });
});
