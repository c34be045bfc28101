import { dirname, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from '../../server/disk/cache-folder.ts';
import { DiskIndex } from '../../server/disk/disk-index.ts';
import { program } from '../../server/disk/program.ts';
import type { Invocation } from '../command.ts';
import type { PlanFile } from '../plan-files.ts';

/** Gives the index of the plans in a folder as the command line keeps it, each once; an empty one without a folder. */
export function indexOpener({ options, terminal }: Invocation): (folder?: string) => Promise<DiskIndex> {
  const opened = new Map<string | undefined, Promise<DiskIndex>>();
  const caches = options['no-cache'] ? undefined : cacheFolder(terminal.environment);
  return (folder) => {
    const scope = folder === undefined ? '' : `check ${pathToFileURL(folder).href}`;
    const index =
      opened.get(folder) ?? DiskIndex.open(folder === undefined ? undefined : caches, { program, scope });
    opened.set(folder, index);
    return index;
  };
}

/** The innermost folder that all files lie in. */
export function commonFolder(files: readonly PlanFile[]): string | undefined {
  const [first, ...others] = files.map(({ path }) => dirname(path));
  let common = first;
  for (const folder of others) {
    while (
      common !== undefined &&
      folder !== common &&
      !folder.startsWith(common.endsWith(sep) ? common : common + sep)
    ) {
      common = common === dirname(common) ? undefined : dirname(common);
    }
  }
  return common;
}
