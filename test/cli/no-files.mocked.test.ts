import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { cleanPlan, emptyFolder, faultyPlan, planwright } from './planwright.ts';

// for the administrator no folder is unreadable
vi.mock('node:fs/promises', async (original) => {
  const module = await original<typeof import('node:fs/promises')>();
  const readdir = (path: string, ...more: []) =>
    path.endsWith('locked')
      ? Promise.reject(Object.assign(new Error(), { code: 'EACCES' }))
      : module.readdir(path, ...more);
  return { ...module, readdir };
});

function folderWith(contents: Readonly<Record<string, string>>): { workingDirectory: string } {
  const workingDirectory = emptyFolder();
  for (const [name, text] of Object.entries(contents)) {
    mkdirSync(join(workingDirectory, name, '..'), { recursive: true });
    writeFileSync(join(workingDirectory, name), text);
  }
  return { workingDirectory };
}

describe('what is called like a plan and is no file', () => {
  const place = () => {
    const made = folderWith({ 'b.plan': cleanPlan });
    execFileSync('mkfifo', [
      join(made.workingDirectory, 'a.plan'),
      join(made.workingDirectory, 'planwright.json'),
    ]);
    symlinkSync('/dev/zero', join(made.workingDirectory, 'c.plan'));
    return made;
  };

  it('is said in one line each, and the rest is checked', async () => {
    const { code, said, out } = await planwright(['check'], place());
    expect(said.split('\n')).toEqual([
      'planwright: a.plan：这是管道或者设备，不是文件：要从管道读取，请写 -',
      'planwright: c.plan：这是管道或者设备，不是文件：要从管道读取，请写 -',
      '',
    ]);
    expect(out).toBe('检查了1个文件：没有发现问题\n');
    expect(code).toBe(2);
  });

  it.each([['format'], ['table'], ['import'], ['model']])(
    '%s opens it no more than check does',
    async (command) => {
      const { code, said } = await planwright([command, 'a.plan', '--lang', 'en'], place());
      expect(said).toContain('planwright: a.plan: this is a pipe or a device, not a file');
      expect(code).toBe(2);
    },
  );
});

describe('a folder that can’t be read', () => {
  const place = () =>
    folderWith({ 'a.plan': cleanPlan, 'sub/locked/b.plan': faultyPlan, 'sub/open/c.plan': cleanPlan });

  it('is said in one line, and the rest is checked', async () => {
    const { code, said, out } = await planwright(['check'], place());
    expect(said).toMatch(/^planwright: (?:\.\/)?sub\/locked：没有权限：请检查文件的权限\n$/);
    expect(out).toBe('检查了2个文件：没有发现问题\n');
    expect(code).toBe(2);
  });

  it('or formatted', async () => {
    const { code, said } = await planwright(['format'].concat('.'), place());
    expect(said).toContain('sub/locked：没有权限');
    expect(code).toBe(2);
  });
});

describe('- is what comes from the standard input', () => {
  it('for check, beside files and under the settings of the working directory', async () => {
    const place = folderWith({
      'a.plan': cleanPlan,
      'planwright.json': '{ "severities": { "structure/*": "off" } }',
    });
    const { code, out } = await planwright(['check', '-', 'a.plan'], { ...place, input: faultyPlan });
    expect(out).toMatch(/^-:10:9 错误 values\/milestone-beyond-target/);
    expect(out).toContain('检查了2个文件：1处错误');
    expect(code).toBe(1);
  });

  it('for what reads one file', async () => {
    expect((await planwright(['model', '-'], { input: cleanPlan })).code).toBe(0);
    expect((await planwright(['table', '-'], { input: cleanPlan })).out).toContain('养老机构护理型床位占比');
  });

  it('which is not formatted', async () => {
    expect((await planwright(['format', '-'], { input: cleanPlan })).said).toContain('不从标准输入读取');
  });
});
