import { type ChildProcess, spawn } from 'node:child_process';

/** How a program ended: by itself, with what it said last, or by us. */
export type ProgramEnd =
  | { readonly kind: 'done'; readonly code: number | null; readonly said: string }
  | { readonly kind: 'late' }
  | { readonly kind: 'cancelled' };

/** So much of what a program says is kept. */
const most = 500;

/**
 * Runs a program to its end, and ends it with all that it started where it takes too long or is no longer wanted.
 * @param patience how long it may take, in milliseconds
 */
export function runProgram(
  path: string,
  given: readonly string[],
  patience: number,
  signal?: AbortSignal,
): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve({ kind: 'cancelled' });
    const child = spawn(path, given, {
      // a group of its own: LibreOffice's program is a script that starts another one
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    });
    let said = '';
    const end = (how: ProgramEnd) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      if (how.kind !== 'done') killAll(child);
      resolve(how);
    };
    const cancel = () => end({ kind: 'cancelled' });
    const timer = setTimeout(() => end({ kind: 'late' }), patience);
    signal?.addEventListener('abort', cancel);
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-most);
    });
    child.on('error', (error) => end({ kind: 'done', code: null, said: error.message }));
    child.on('exit', (code) => end({ kind: 'done', code, said: said.trim() }));
  });
}

function killAll({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', `${pid}`, '/t', '/f'], { stdio: 'ignore', windowsHide: true }).on(
      'error',
      () => {},
    );
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended meanwhile
  }
}
