import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What `temporaryFile` makes, with the process that made it. */
const ofProcess = /^\.planwright-(\d+)-[\da-f]{12}\.tmp$/;

/** A name in a folder under which a file can be written before it takes another's place. */
export function temporaryFile(folder: string): string {
  return join(folder, `.planwright-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

/** Takes away from a folder what runs left there that were ended from outside while they wrote. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, process] = ofProcess.exec(name) ?? [];
    if (process && !isRunning(Number(process))) await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

function isRunning(id: number): boolean {
  try {
    // signal 0 is sent to nobody, and only asks
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
