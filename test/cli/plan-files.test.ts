import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPlans } from '../../language-server/src/cli/plan-files.ts';
import { emptyFolder } from './planwright.ts';

function folderWith(...names: readonly string[]): string {
  const folder = emptyFolder();
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  return folder;
}

const shown = async (paths: readonly string[], folder: string) =>
  (await findPlans(paths, folder, () => expect.unreachable())).map((file) => file.shown);

describe('the files a path names', () => {
  it('are the plans in a folder and below, by name; not in node_modules or what a dot hides', async () => {
    const folder = folderWith(
      'b.plan',
      'a.规划',
      'notes.md',
      'sub/c.PLAN',
      'sub/deep/d.plan',
      'node_modules/x/e.plan',
      '.git/f.plan',
      '.hidden.plan',
    );
    expect(await shown(['.'], folder)).toEqual(['a.规划', 'b.plan', 'sub/c.PLAN', 'sub/deep/d.plan']);
    expect(await shown(['sub/deep', 'sub'], folder)).toEqual(['sub/deep/d.plan', 'sub/c.PLAN']);
  });

  it('are files as they are named, whatever they end like, each once', async () => {
    const folder = folderWith('a.plan', 'draft.txt');
    expect(await shown(['draft.txt', 'a.plan', './a.plan'], folder)).toEqual(['draft.txt', 'a.plan']);
  });

  it('are shown relative to the working directory, and as they are named outside it', async () => {
    const folder = folderWith('a.plan', 'sub/x.txt');
    expect(await shown([join(folder, 'a.plan')], folder)).toEqual(['a.plan']);
    expect(await shown([join(folder, 'a.plan')], join(folder, 'sub'))).toEqual([join(folder, 'a.plan')]);
    expect(await shown(['..'], join(folder, 'sub'))).toEqual(['../a.plan']);
    expect((await findPlans(['a.plan'], folder, () => expect.unreachable()))[0]?.uri).toBe(
      new URL(`file://${folder}/a.plan`).href,
    );
  });

  it('don’t go without saying where there are none', async () => {
    const folder = folderWith('sub/notes.md');
    await expect(shown(['sub'], folder)).rejects.toMatchObject({
      localized: { zh: expect.stringMatching(/^sub：文件夹里没有规划文件/) },
    });
    await expect(shown(['b.plan'], folder)).rejects.toMatchObject({
      localized: { zh: 'b.plan：找不到：请核对路径' },
    });
  });
});
