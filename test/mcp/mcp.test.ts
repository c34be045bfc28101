import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assistantTools } from '../../language-server/src/server/assistant/tools.ts';
import { cleanPlan, faultyPlan, project } from '../cli/planwright.ts';

const bin = join(project, 'language-server/bin/planwright.js');

/** Beside the folder that is served. */
const outside = realpathSync(mkdtempSync(join(tmpdir(), 'planwright-mcp-')));
const folder = join(outside, '规划');
const many = `${cleanPlan}${Array.from({ length: 90 }, (_, at) => `指标 第${at}项\n  2025年：${at}个\n  2025年：${at + 1}个\n`).join('')}`;

let client: Client;

interface Answer {
  readonly text: string;
  readonly data: Record<string, unknown> | undefined;
  readonly isError: boolean;
}

async function ask(name: string, given: Record<string, unknown> = {}): Promise<Answer> {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: given });
  const [first] = content as { text: string }[];
  return { text: first?.text ?? '', data: structuredContent as Answer['data'], isError: isError === true };
}

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(join(outside, 'secret.plan'), cleanPlan);
  writeFileSync(join(folder, 'faulty.plan'), faultyPlan);
  writeFileSync(join(folder, 'clean.plan'), cleanPlan);
  writeFileSync(join(folder, 'many.plan'), many);
  writeFileSync(join(folder, 'notes.txt'), cleanPlan);
  symlinkSync(join(outside, 'secret.plan'), join(folder, 'link.plan'));
  client = new Client({ name: 'test', version: '1' });
  const environment = { PATH: process.env.PATH ?? '', LANG: 'zh_CN.UTF-8' };
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [bin, 'mcp', folder], env: environment }),
  );
}, 30_000);

afterAll(async () => {
  await client?.close();
  rmSync(outside, { recursive: true, force: true });
});

describe('planwright mcp', () => {
  it('lists its tools with what they take, all of them reading only', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(assistantTools.map(({ name }) => name));
    expect(tools.map(({ name }) => name)).toEqual(['check', 'model', 'explain', 'compare', 'table', 'facts']);
    for (const { inputSchema, annotations, description } of tools) {
      new Ajv({ strict: true }).compile(inputSchema);
      expect(annotations?.readOnlyHint).toBe(true);
      expect(description).toMatch(/^\p{Lu}.*\p{Script=Han}/u);
    }
    expect(JSON.stringify(tools).length).toBeLessThan(8000);
  });

  it('checks a file, or a text', async () => {
    const { text, data } = await ask('check', { path: 'faulty.plan' });
    expect(text).toMatch(
      /^faulty\.plan:10 error values\/milestone-beyond-target “.*\nfaulty\.plan:12 error /u,
    );
    expect(data).toMatchObject({
      file: 'faulty.plan',
      counts: { error: 2, warning: 0 },
      findings: [
        { line: 10, column: 9 },
        { line: 12, fixes: ['改为“责任部门”'] },
      ],
      unfinished: [],
    });
    expect((await ask('check', { text: cleanPlan })).text).toBe('text: nothing found');
  });

  it('says in a line that there is more, and gives that', async () => {
    const first = await ask('check', { path: 'many.plan', severity: 'error' });
    const next = first.data?.next as number;
    expect(first.text).toMatch(new RegExp(`^… \\d+ more: ask again with from=${next}$`, 'mu'));
    const rest = await ask('check', { path: 'many.plan', severity: 'error', from: next });
    const counts = first.data?.counts as { error: number };
    const listed = [first, rest].flatMap(({ data }) => data?.findings as { line: number }[]);
    expect(new Set(listed.map(({ line }) => line)).size).toBe(counts.error);
  });

  it('gives what a plan says in parts', async () => {
    expect((await ask('model', { path: 'clean.plan' })).text).toMatch(
      /\(1 指标, \d+ 部门\)\n.*一、总体要求/u,
    );
    const { data } = await ask('model', { path: 'clean.plan', part: 'indicators' });
    expect(data).toMatchObject({ total: 1, indicators: [{ name: '养老机构护理型床位占比' }] });
  });

  it('explains a check, and lists all', async () => {
    expect((await ask('explain', { code: 'structure/repeated-field' })).text).toMatch(/^# 同一项写了两次/u);
    expect((await ask('explain')).text).toContain('values/milestone-beyond-target');
    expect(await ask('explain', { code: 'values/milestone' })).toMatchObject({ isError: true });
  });

  it('compares two versions', async () => {
    const before = { path: 'clean.plan' };
    const after = { text: cleanPlan.replace('60%', '65%') };
    const { text, data } = await ask('compare', { before, after });
    expect(data).toMatchObject({ changes: 1, paragraphs: 0 });
    expect(text).toMatch(/提高 *\| 60% *\| 65%/u);
  });

  it('prints tables', async () => {
    const { text, data } = await ask('table', { path: 'clean.plan' });
    expect(text).toContain('| 养老机构护理型床位占比');
    expect(data).toMatchObject({ set: 'indicators', tables: [{ rows: [expect.any(Array)] }] });
    expect(await ask('table', { text: '规划 甲\n' })).toMatchObject({ isError: true });
  });

  it('gives every figure with what it is', async () => {
    const { data } = await ask('facts', { path: 'clean.plan' });
    expect(data?.figures).toContainEqual(expect.objectContaining({ text: '60%', class: 'target', line: 10 }));
    const { figures } = (await ask('facts', { path: 'clean.plan', verdict: 'alone' })).data as {
      figures: { verdict: string }[];
    };
    expect(new Set(figures.map(({ verdict }) => verdict))).toEqual(new Set(['alone']));
  });

  it.each([
    ['../secret.plan', '不在文件夹里'],
    ['../nowhere.plan', '不在文件夹里'],
    [join(outside, 'secret.plan'), '不在文件夹里'],
    ['link.plan', '不在文件夹里'],
    ['notes.txt', '不是规划文件'],
    ['nowhere.plan', '找不到'],
  ])('does not read %s', async (path, why) => {
    const { text, isError } = await ask('check', { path });
    expect([isError, text.includes(why), text.includes('养老')]).toEqual([true, true, false]);
  });

  it('says what is wrong with what it is given', async () => {
    expect(await ask('check')).toMatchObject({ isError: true, text: '请写明文件（path）或者文字（text）' });
    expect(await ask('table', { path: 'clean.plan', set: 'none' })).toMatchObject({ isError: true });
  });
});

describe('the SDK', () => {
  it('is a file of its own, which no other command reads', () => {
    const program = readFileSync(join(project, 'language-server/dist/planwright.js'), 'utf8');
    expect(program).toContain('./planwright-mcp.js');
    expect(program).not.toContain('notifications/initialized');
  });
});
