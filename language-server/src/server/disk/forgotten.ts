import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const day = 24 * 60 * 60 * 1000;

/** Takes indexes away that nobody has written to for a season: their workspaces are gone, or are as quickly read anew. */
export async function removeForgotten(folder: string, now = Date.now()): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.index')) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && found.mtimeMs + 90 * day < now) await rm(path, { force: true }).catch(() => undefined);
  }
}
