import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';

/** What the system says of a file, by which another version of it is known without reading it. */
export interface FileStamp {
  readonly size: number;
  /** Milliseconds. */
  readonly modified: number;
  /** When anything of it was changed, its times included, which a program can't set back. */
  readonly changed: number;
  /** Whether the times lie so far back that a change from now on must show in them. */
  readonly isSettled: boolean;
}

/** The coarsest clock of a file system in use, FAT's, in milliseconds. */
const tick = 2000;

/** To be asked before the file is read. Undefined of what is no file. @param now milliseconds */
export function stampOf(path: string, now = Date.now()): FileStamp | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  const { size, mtimeMs: modified, ctimeMs: changed } = found;
  return { size, modified, changed, isSettled: Math.max(modified, changed) + tick < now };
}

/** Whether a stamp proves that a file is the same as when it had the other. */
export function isSameStamp(now: FileStamp, before: FileStamp): boolean {
  return (
    before.isSettled &&
    now.size === before.size &&
    now.modified === before.modified &&
    now.changed === before.changed
  );
}

/** The same for the same bytes only. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
