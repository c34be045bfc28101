import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSameStamp, stampOf } from '../../../language-server/src/server/disk/file-stamp.ts';
import { emptyFolder } from '../../support/empty-folder.ts';

const later = Date.now() + 60_000;

function writtenFile(text: string): string {
  const path = join(emptyFolder(), 'a.plan');
  writeFileSync(path, text);
  return path;
}

describe('the stamp of a file', () => {
  it('stays the same while nobody writes to it', () => {
    const path = writtenFile('甲');
    const before = stampOf(path, later);
    const now = stampOf(path, later);
    expect(before && now && isSameStamp(now, before)).toBe(true);
  });

  it('is another when it was written with as many letters, and its time set back', async () => {
    const path = writtenFile('甲');
    utimesSync(path, 1000, 1000);
    const before = stampOf(path, later);
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(path, '乙');
    utimesSync(path, 1000, 1000);
    const now = stampOf(path, later);
    expect(before && now && isSameStamp(now, before)).toBe(false);
  });

  it('proves nothing while the file is so new that a further change might leave it the same', () => {
    const path = writtenFile('甲');
    const before = stampOf(path);
    const now = stampOf(path, later);
    expect(before && now && isSameStamp(now, before)).toBe(false);
  });

  it('is that of a file only', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'b.plan'));
    expect(stampOf(join(folder, 'b.plan'))).toBeUndefined();
    expect(stampOf(join(folder, 'c.plan'))).toBeUndefined();
  });
});
