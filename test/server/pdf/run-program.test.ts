import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../../language-server/src/server/pdf/run-program.ts';
import { emptyFolder } from '../../support/empty-folder.ts';

/** Starts another program, as LibreOffice's does, and waits for it. */
function slowProgram(): { readonly path: string; readonly started: () => Promise<number> } {
  const folder = emptyFolder();
  const path = join(folder, 'soffice');
  const note = join(folder, 'started');
  writeFileSync(path, `#!/bin/sh\nsleep 60 &\necho $! > ${note}.tmp && mv ${note}.tmp ${note}\nwait\n`, {
    mode: 0o755,
  });
  const started = async (): Promise<number> => {
    for (;;) {
      try {
        return Number(readFileSync(note, 'utf8'));
      } catch {
        await setTimeout(10);
      }
    }
  };
  return { path, started };
}

async function hasEnded(id: number): Promise<boolean> {
  for (let round = 0; round < 200; round++) {
    try {
      // one that has ended and nobody asked after yet still has its number
      if (readFileSync(`/proc/${id}/stat`, 'utf8').split(' ')[2] === 'Z') return true;
    } catch {
      return true;
    }
    await setTimeout(10);
  }
  return false;
}

describe('a program', () => {
  it('is done when it ends, with what it said last', async () => {
    const end = await runProgram('/bin/sh', ['-c', 'echo wrong >&2; exit 3'], 60_000);
    expect(end).toEqual({ kind: 'done', code: 3, said: 'wrong' });
  });

  it('that can’t be run says so', async () => {
    expect(await runProgram('/no/such/program', [], 60_000)).toMatchObject({ kind: 'done', code: null });
  });

  it.runIf(process.platform === 'linux')(
    'is ended with all that it started where it takes too long',
    async () => {
      const { path, started } = slowProgram();
      const running = runProgram(path, [], 300);
      const id = await started();
      expect(await running).toEqual({ kind: 'late' });
      expect(await hasEnded(id)).toBe(true);
    },
  );

  it.runIf(process.platform === 'linux')('is ended likewise where nobody wants it any more', async () => {
    const { path, started } = slowProgram();
    const controller = new AbortController();
    const running = runProgram(path, [], 60_000, controller.signal);
    const id = await started();
    controller.abort();
    expect(await running).toEqual({ kind: 'cancelled' });
    expect(await hasEnded(id)).toBe(true);
    expect(await runProgram(path, [], 60_000, controller.signal)).toEqual({ kind: 'cancelled' });
  });
});
