import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headBytes } from '../../../language-server/src/core/plans/head-bytes.ts';
import {
  closedHeadOf,
  scannedHeadOf,
  unreadHead,
} from '../../../language-server/src/core/plans/plan-head.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { DiskIndex } from '../../../language-server/src/server/disk/disk-index.ts';
import type { FileStamp } from '../../../language-server/src/server/disk/file-stamp.ts';
import { emptyFolder } from '../../support/empty-folder.ts';
import { examplePlan } from '../../support/example-facts.ts';

const origin = { program: '1', scope: 'file:///plans' };
const stamp: FileStamp = { size: 3, modified: 1000.5, changed: 1000.5, isSettled: true };
const head = closedHeadOf(examplePlan('sanya'));

/** A folder with an index of one file in it. */
async function keptOnce(folder = emptyFolder()): Promise<string> {
  const index = await DiskIndex.open(folder, origin);
  index.put('file:///a.plan', stamp, 'hash', headBytes(head));
  index.setFindings('file:///a.plan', 'basis', Buffer.from('[1]'));
  expect(await index.save(['file:///a.plan'])).toBe(true);
  return folder;
}

async function isThere(
  folder: string,
  asked: Parameters<typeof DiskIndex.open>[1] = origin,
): Promise<boolean> {
  return (await DiskIndex.open(folder, asked)).find('file:///a.plan', stamp) !== undefined;
}

function fileIn(folder: string): string {
  const [name, ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return join(folder, name ?? '');
}

describe('the index on disk', () => {
  it('knows of a file what it was told in an earlier run', async () => {
    const index = await DiskIndex.open(await keptOnce(), origin);
    const kept = index.find('file:///a.plan', stamp);
    expect(kept?.basis).toBe('basis');
    expect(kept?.findings()).toBe('[1]');
    expect({ ...kept?.head() }).toEqual(head);
  });

  it.each(['sanya', 'taizhou', 'alignment/province'])('keeps all of the head of %s', async (name) => {
    const folder = emptyFolder();
    const each = closedHeadOf(examplePlan(name));
    const index = await DiskIndex.open(folder, origin);
    index.put('file:///b.plan', stamp, 'hash', headBytes(each));
    await index.save(['file:///b.plan']);
    const again = await DiskIndex.open(folder, origin);
    expect({ ...again.find('file:///b.plan', stamp)?.head() }).toEqual(each);
  });

  it('keeps a title alone too, and that nobody looked for findings', async () => {
    const folder = emptyFolder();
    const index = await DiskIndex.open(folder, origin);
    const head = unreadHead({ ...scannedHeadOf(readPlan('')), title: '甲市\t规划\n' });
    index.put('file:///a.plan', stamp, 'hash', headBytes(head));
    await index.save(['file:///a.plan']);
    const kept = (await DiskIndex.open(folder, origin)).find('file:///a.plan', stamp);
    expect(kept?.head()).toEqual(head);
    expect(kept?.findings()).toBeUndefined();
  });

  it('forgets the files that are not asked to be kept', async () => {
    const folder = await keptOnce();
    const index = await DiskIndex.open(folder, origin);
    await index.save([]);
    expect(await isThere(folder)).toBe(false);
  });
});

describe('a file is the same', () => {
  it.each<[string, Partial<FileStamp>]>([
    ['its size is another', { size: 4 }],
    ['it was modified', { modified: 2000 }],
    ['its times were set back', { changed: 2000 }],
  ])('not where %s: then its bytes are asked, and the stamp holds from then on', async (_, other) => {
    const index = await DiskIndex.open(await keptOnce(), origin);
    const now = { ...stamp, ...other };
    expect(index.find('file:///a.plan', now)).toBeUndefined();
    expect(index.findByHash('file:///a.plan', 'another', now)).toBeUndefined();
    expect(index.findByHash('file:///a.plan', 'hash', now)?.findings()).toBe('[1]');
    expect(index.find('file:///a.plan', now)?.findings()).toBe('[1]');
  });

  it('by its times again once that is saved', async () => {
    const folder = await keptOnce();
    const now = { ...stamp, modified: 2000.5, changed: 2000.5 };
    const index = await DiskIndex.open(folder, origin);
    expect([index.find('file:///a.plan', now), index.isChanged]).toEqual([undefined, false]);
    expect(index.findByHash('file:///a.plan', 'hash', now)).toBeDefined();
    expect(index.isChanged).toBe(true);
    await index.save(['file:///a.plan']);
    expect(index.isChanged).toBe(false);
    const again = await DiskIndex.open(folder, origin);
    expect(again.find('file:///a.plan', now)?.findings()).toBe('[1]');
  });

  it('nor by a stamp so new that a further change would leave it as it is', async () => {
    const folder = emptyFolder();
    const index = await DiskIndex.open(folder, origin);
    const fresh = { ...stamp, isSettled: false };
    index.put('file:///a.plan', fresh, 'hash', headBytes(head));
    await index.save(['file:///a.plan']);
    const again = await DiskIndex.open(folder, origin);
    for (const each of [index, again]) {
      expect(each.find('file:///a.plan', fresh)).toBeUndefined();
      expect(each.find('file:///a.plan', stamp)).toBeUndefined();
      expect(each.findByHash('file:///a.plan', 'hash', fresh)).toBeDefined();
    }
  });
});

describe('an index is as good as none', () => {
  it.each([
    ['another program wrote it', { ...origin, program: '2' }],
    ['nobody can tell which program this is', { ...origin, program: undefined }],
    ['it is of another workspace', { ...origin, scope: 'file:///others' }],
  ])('where %s', async (_, asked) => {
    expect(await isThere(await keptOnce(), asked)).toBe(false);
  });

  it('where it is damaged anywhere; the next one is made anew', async () => {
    const folder = await keptOnce();
    const path = fileIn(folder);
    const bytes = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        writeFileSync(path, damaged);
        expect(await isThere(folder)).toBe(false);
        writeFileSync(path, bytes.subarray(0, at));
        expect(await isThere(folder)).toBe(false);
      }),
    );
    await keptOnce(folder);
    expect(await isThere(folder)).toBe(true);
  });

  it('where it is a folder, or empty', async () => {
    const folder = await keptOnce();
    const path = fileIn(folder);
    writeFileSync(path, '');
    expect(await isThere(folder)).toBe(false);
    const other = emptyFolder();
    mkdirSync(join(other, path.slice(folder.length + 1)));
    expect(await isThere(other)).toBe(false);
  });
});

describe('writing an index', () => {
  it('makes a folder and a file that nobody else can read', async () => {
    const folder = join(emptyFolder(), 'caches', 'planwright');
    await keptOnce(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(fileIn(folder)).mode & 0o777).toBe(0o600);
  });

  it('leaves a file as it is where nothing has changed', async () => {
    const folder = await keptOnce();
    const path = fileIn(folder);
    utimesSync(path, 1000, 1000);
    const index = await DiskIndex.open(folder, origin);
    expect(await index.save(['file:///a.plan'])).toBe(true);
    expect(statSync(path).mtimeMs).toBe(1_000_000);
  });

  it('does nothing, and says so, where it can’t', async () => {
    const file = join(emptyFolder(), 'file');
    writeFileSync(file, '');
    const index = await DiskIndex.open(join(file, 'caches'), origin);
    index.put('file:///a.plan', stamp, 'hash', headBytes(head));
    expect(await index.save(['file:///a.plan'])).toBe(false);
    const nowhere = await DiskIndex.open(undefined, origin);
    expect(await nowhere.save([])).toBe(false);
  });

  it('takes away what a process left that was ended while it wrote, and indexes long forgotten', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.planwright-999999999-0123456789ab.tmp'), '{"planwri');
    writeFileSync(join(folder, 'old.index'), '');
    utimesSync(join(folder, 'old.index'), 1000, 1000);
    writeFileSync(join(folder, 'another.index'), '');
    await keptOnce(folder);
    const names = readdirSync(folder);
    expect(names).toHaveLength(2);
    expect(names).toContain('another.index');
  });

  it('does no harm to others that write at the same time: one of them is there, whole', async () => {
    const folder = emptyFolder();
    await Promise.all(Array.from({ length: 8 }, () => keptOnce(folder)));
    expect(await isThere(folder)).toBe(true);
    fileIn(folder);
  });
});
