import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findEngines } from '../../../language-server/src/server/pdf/find-engines.ts';
import { emptyFolder } from '../../support/empty-folder.ts';

function program(path: string, mode = 0o755): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '#!/bin/sh\n', { mode });
  return path;
}

describe('on this machine', () => {
  it('programs are found that can be called, and no others', async () => {
    const folder = emptyFolder();
    const office = program(join(folder, 'soffice'));
    program(join(folder, 'chromium'), 0o644);
    mkdirSync(join(folder, 'google-chrome'));
    const browser = program(join(folder, 'microsoft-edge'));
    const found = (await findEngines({ PATH: folder })).map(({ path }) => path);
    expect(found.filter((path) => path.startsWith(folder))).toEqual([office, browser]);
  });

  it('one that is asked for is the only one', async () => {
    const path = program(join(emptyFolder(), 'soffice'));
    expect(await findEngines({ PATH: '/usr/bin' }, path)).toEqual([{ kind: 'libreoffice', path }]);
    expect(await findEngines({ PLANWRIGHT_PDF_PROGRAM: path })).toEqual([{ kind: 'libreoffice', path }]);
  });

  it('none is used where none is wanted', async () => {
    expect(await findEngines({ PATH: '/usr/bin', PLANWRIGHT_PDF_PROGRAM: 'off' })).toEqual([]);
  });

  it('one that isn’t there, or is no such program, is refused', async () => {
    const folder = emptyFolder();
    await expect(findEngines({}, join(folder, 'soffice'))).rejects.toThrow('there is no such program');
    await expect(findEngines({}, program(join(folder, 'wps')))).rejects.toThrow('nobody can tell');
    await expect(findEngines({}, 'soffice')).rejects.toThrow('give its whole path');
  });
});
