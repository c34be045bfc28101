import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSameFile, readText, writeWhole } from '../../language-server/src/cli/files.ts';
import { gb18030 as encoded } from '../support/gb18030.ts';
import { emptyFolder, faultyPlan, planwright } from './planwright.ts';

/** `规划 甲` and a line break in GB18030. */
const gb18030 = Buffer.from([0xb9, 0xe6, 0xbb, 0xae, 0x20, 0xbc, 0xd7, 0x0a]);

describe('reading', () => {
  it('refuses what is neither', async () => {
    const path = join(emptyFolder(), 'a.plan');
    writeFileSync(path, Buffer.from([0xff, 0xff]));
    await expect(readText(path, 'a.plan')).rejects.toMatchObject({
      localized: { en: 'a.plan: neither UTF-8 nor GB18030 text; save it as UTF-8 in an editor' },
    });
  });

  it('counts no column for a byte order mark, as editors don’t', async () => {
    const workingDirectory = emptyFolder();
    writeFileSync(join(workingDirectory, 'a.plan'), '\ufeff  责任部门：甲局\n');
    const { out } = await planwright(['check', 'a.plan'], { workingDirectory });
    expect(out).toMatch(/^a\.plan:1:3 .* structure\/orphan-field/m);
  });

  it('says of a GB18030 file that it is one, and reads it', async () => {
    const workingDirectory = emptyFolder();
    writeFileSync(join(workingDirectory, 'a.plan'), gb18030);
    const { code, out, said } = await planwright(['model', 'a.plan'], { workingDirectory });
    expect([code, JSON.parse(out).header.title.value]).toEqual([0, '甲']);
    expect(said).toBe('planwright: a.plan：这个文件是 GB18030 编码，已照此读取；建议另存为 UTF-8\n');
  });
});

describe('writing', () => {
  it('puts a whole file in the place of the old one, keeps its rights and leaves nothing else', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'a.plan');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    const before = statSync(path).ino;
    await writeWhole(path, 'new', 'a.plan');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(statSync(path).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(['a.plan']);
  });

  it('takes away what a run left that was killed while it wrote, not what one still writes', async () => {
    const folder = emptyFolder();
    const { pid } = spawnSync(process.execPath, ['--version']);
    const left = `.planwright-${pid}-0123456789ab.tmp`;
    const running = `.planwright-${process.ppid}-0123456789ab.tmp`;
    const others = `.other-${pid}-0123456789ab.tmp`;
    for (const name of [left, running, others]) writeFileSync(join(folder, name), 'half');
    await writeWhole(join(folder, 'a.plan'), 'new', 'a.plan');
    expect(readdirSync(folder).sort()).toEqual([others, running, 'a.plan'].sort());
  });

  it('leaves the old file, and nothing beside it, where writing fails midway', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'a.plan');
    writeFileSync(path, 'old');
    const failing = {
      *[Symbol.iterator]() {
        yield 'half';
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      },
    };
    await expect(writeWhole(path, failing as unknown as string, 'a.plan')).rejects.toMatchObject({
      localized: { zh: 'a.plan：磁盘已满：请腾出空间后再试' },
    });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.plan']);
  });

  it('follows a link', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real/a.plan'), 'old');
    symlinkSync(join(folder, 'real/a.plan'), join(folder, 'link.plan'));
    await writeWhole(join(folder, 'link.plan'), 'new', 'link.plan');
    expect(readFileSync(join(folder, 'real/a.plan'), 'utf8')).toBe('new');
    expect(await isSameFile(join(folder, 'link.plan'), join(folder, 'real/a.plan'))).toBe(true);
    expect(readdirSync(join(folder, 'real'))).toEqual(['a.plan']);
  });
});

describe('planwright format', () => {
  const untidy = '指标 甲\n      2025年 ： 30%\n';
  const tidy = '指标 甲\n  2025年：30%\n';
  const folderWith = (files: Readonly<Record<string, string | Uint8Array>>) => {
    const folder = emptyFolder();
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return folder;
  };

  it('with --check lists what would change, changes nothing and ends with 1', async () => {
    const workingDirectory = folderWith({ 'a.plan': untidy, 'b.plan': tidy });
    expect(await planwright(['format', '--check', '.'], { workingDirectory })).toMatchObject({
      code: 1,
      out: 'a.plan\n',
      said: '2个文件中有1个需要整理\n',
    });
    expect(readFileSync(join(workingDirectory, 'a.plan'), 'utf8')).toBe(untidy);
  });

  it('writes what changes, and only that', async () => {
    const workingDirectory = folderWith({ 'a.plan': untidy, 'b.plan': tidy });
    const before = statSync(join(workingDirectory, 'b.plan'));
    expect(await planwright(['format', '.'], { workingDirectory })).toMatchObject({
      code: 0,
      out: 'a.plan\n',
      said: '整理了2个文件中的1个\n',
    });
    expect(readFileSync(join(workingDirectory, 'a.plan'), 'utf8')).toBe(tidy);
    const after = statSync(join(workingDirectory, 'b.plan'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(await planwright(['format', '--check', '.'], { workingDirectory })).toMatchObject({
      code: 0,
      out: '',
      said: '2个文件都已整齐\n',
    });
  });

  it('keeps a byte order mark and CRLF', async () => {
    const workingDirectory = folderWith({ 'a.plan': '\ufeff指标 甲\r\n 2025年：1\r\n' });
    await planwright(['format', 'a.plan'], { workingDirectory });
    expect(readFileSync(join(workingDirectory, 'a.plan'), 'utf8')).toBe('\ufeff指标 甲\r\n  2025年：1\r\n');
  });

  it('leaves a GB18030 file alone and says why, and does the others', async () => {
    const workingDirectory = folderWith({ 'a.plan': gb18030, 'b.plan': untidy });
    expect(await planwright(['format', '.'], { workingDirectory })).toMatchObject({
      code: 2,
      out: 'b.plan\n',
      said:
        'planwright: a.plan：这个文件是 GB18030 编码，没有改动：请先另存为 UTF-8\n' +
        '整理了1个文件中的1个\n',
    });
    expect(readFileSync(join(workingDirectory, 'a.plan'))).toEqual(gb18030);
  });

  it('with --check tells of a GB18030 file too whether it would change', async () => {
    const workingDirectory = folderWith({ 'a.plan': gb18030, 'b.plan': encoded(untidy) });
    const isRead = (name: string) =>
      `planwright: ${name}：这个文件是 GB18030 编码，已照此读取；建议另存为 UTF-8\n`;
    expect(await planwright(['format', '--check', '.'], { workingDirectory })).toMatchObject({
      code: 1,
      out: 'b.plan\n',
      said: `${isRead('a.plan')}${isRead('b.plan')}2个文件中有1个需要整理\n`,
    });
    expect(await planwright(['format', '--check', 'a.plan'], { workingDirectory })).toMatchObject({
      code: 0,
      said: `${isRead('a.plan')}1个文件都已整齐\n`,
    });
    expect(await planwright(['format', 'a.plan'], { workingDirectory })).toMatchObject({
      code: 2,
      said: 'planwright: a.plan：这个文件是 GB18030 编码，没有改动：请先另存为 UTF-8\n',
    });
  });

  it('leaves the findings of a plan as they are', async () => {
    const workingDirectory = folderWith({ 'a.plan': faultyPlan.replaceAll('\n  ', '\n      ') });
    const codes = async () =>
      JSON.parse((await planwright(['check', '--format', 'json'], { workingDirectory })).out).map(
        ({ code }: { code: string }) => code,
      );
    const before = await codes();
    await planwright(['format', '.'], { workingDirectory });
    expect(before).toHaveLength(2);
    expect(await codes()).toEqual(before);
    expect(readFileSync(join(workingDirectory, 'a.plan'), 'utf8')).toBe(faultyPlan);
  });
});
