import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EmptyFileSystemProvider, URI } from 'langium';
import { expect, test } from 'vitest';
import { PlanFileSystem } from '../../language-server/src/server/disk/plan-file-system.ts';

test('a server on a machine reads the disk itself, and what is on no disk through the client', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'planwright-'));
  try {
    writeFileSync(join(folder, 'a.plan'), '规划 在本机\n');
    const client = Object.assign(new EmptyFileSystemProvider(), {
      exists: async () => true,
      stat: async (uri: URI) => ({ uri, isFile: true, isDirectory: false }),
      readFile: async (uri: URI) => `规划 来自${uri.scheme}\n`,
      readDirectory: async (uri: URI) => [{ uri, isFile: true, isDirectory: false }],
    });
    const files = new PlanFileSystem(client);
    const [here, gone] = ['a.plan', 'b.plan'].map((name) =>
      URI.parse(pathToFileURL(join(folder, name)).href),
    ) as [URI, URI];
    const away = URI.parse('vscode-vfs://github/bureau/plans/a.plan');
    expect([await files.readFile(here), await files.exists(here)]).toEqual(['规划 在本机\n', true]);
    expect([await files.readFile(gone), await files.exists(gone)]).toEqual(['', false]);
    expect([await files.readFile(away), await files.exists(away)]).toEqual(['规划 来自vscode-vfs\n', true]);
    expect(await files.stat(away)).toMatchObject({ isFile: true });
    expect((await files.readDirectory(away)).map(({ uri }) => uri)).toEqual([away]);
    // an editor that knows no such files
    expect(await new PlanFileSystem().readFile(away)).toBe('');
    expect(await new PlanFileSystem().exists(away)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
