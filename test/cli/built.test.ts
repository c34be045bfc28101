import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../language-server/package.json' with { type: 'json' };
import { formats } from '../../language-server/src/print/documents/index.ts';
import { linkedWorkspace, writeWorkspace } from '../bench/scale/plans/workspace.ts';
import { emptyFolder, faultyPlan, planwright, project } from './planwright.ts';

const bin = join(project, 'language-server/bin/planwright.js');

/** The built command line as a process of its own. */
function built(given: readonly string[], workingDirectory = project) {
  const environment = { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8' };
  return spawnSync(process.execPath, [bin, ...given], { cwd: workingDirectory, env: environment });
}

beforeAll(() => {
  if (!existsSync(join(project, 'language-server/dist/planwright.js'))) {
    throw new Error('language-server/dist is missing: npm run build');
  }
});

describe('the built planwright', () => {
  it('tells its version', () => {
    expect(`${built(['--version']).stdout}`).toBe(`planwright ${manifest.version}\n`);
  });

  it('checks, and ends with 1 for an error and 2 for a file that isn’t there', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.plan'), faultyPlan);
    const found = built(['check'], folder);
    expect([found.status, `${found.stderr}`]).toEqual([1, '']);
    expect(`${found.stdout}`).toMatch(/^a\.plan:10:9 错误 values\/milestone-beyond-target /);
    const missing = built(['check', 'b.plan'], folder);
    expect([missing.status, `${missing.stdout}`]).toEqual([2, '']);
    expect(`${missing.stderr}`).toBe('planwright: b.plan：找不到：请核对路径\n');
  });

  it.each(formats.map(({ name }) => name))('writes the tables as %s', (format) => {
    const folder = emptyFolder();
    const output = join(folder, `taizhou.${format}`);
    const written = built(['table', 'examples/taizhou.plan', '-o', output]);
    expect([written.status, `${written.stdout}`, `${written.stderr}`]).toEqual([0, '', '']);
    const redirected = built(['table', 'examples/taizhou.plan', '--format', format]);
    expect(redirected.stdout.equals(readFileSync(output))).toBe(true);
  });

  it('prints the model and explains a check', () => {
    expect(JSON.parse(`${built(['model', 'examples/taizhou.plan']).stdout}`).indicators).toHaveLength(39);
    expect(`${built(['explain', 'unit-mismatch']).stdout}`).toMatch(/^# 单位/);
  });

  it('formats a file', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.plan'), '指标 甲\n 2025年：1\n');
    expect(built(['format', 'a.plan'], folder).status).toBe(0);
    expect(readFileSync(join(folder, 'a.plan'), 'utf8')).toBe('指标 甲\n  2025年：1\n');
  });

  it('checks many files in threads, with the same outcome as without', async () => {
    const folder = join(emptyFolder(), 'plans');
    writeWorkspace(folder, linkedWorkspace(52));
    const { out, code } = await planwright(['check'], { workingDirectory: folder });
    const { stdout, stderr, status } = built(['check'], folder);
    expect([`${stdout}`, `${stderr}`, status]).toEqual([out, '', code]);
  });

  it('has one copy of the protocol in it', () => {
    const bundle = readFileSync(join(project, 'language-server/dist/planwright.js'), 'utf8');
    expect(bundle.split('Header must provide a Content-Length property').length - 1).toBe(1);
  });

  it('ends quietly when nobody reads on', async () => {
    const folder = emptyFolder();
    const faults = Array.from({ length: 3000 }, () => '  责任部们：甲局').join('\n');
    writeFileSync(join(folder, 'a.plan'), `指标 甲\n${faults}\n`);
    const child = spawn(process.execPath, [bin, 'check', 'a.plan'], { cwd: folder });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.once('close', (...ended) => resolve(ended)),
    );
    expect([status, signal, said]).toEqual([1, null, '']);
  });

  it('answers an editor as a language server', async () => {
    const child = spawn(process.execPath, [bin, 'lsp', '--stdio', '--clientProcessId=1'], { cwd: project });
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let answer = '';
    const answered = new Promise<void>((resolve) =>
      child.stdout.on('data', (chunk) => {
        answer += chunk;
        if (answer.includes('"capabilities"')) resolve();
      }),
    );
    const ended = new Promise((resolve) => child.once('exit', resolve));
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await answered;
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    expect(await ended).toBe(0);
  });
});
