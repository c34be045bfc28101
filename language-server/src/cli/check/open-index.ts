import { dirname, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from '../../server/disk/cache-folder.ts';
import { DiskIndex } from '../../server/disk/disk-index.ts';
import { program } from '../../server/disk/program.ts';
import type { Invocation } from '../command.ts';
import type { PlanFile } from '../plan-files.ts';

/** The index of the plans in a folder as the command line keeps it; an empty one without a folder, or a wish for one. */
export function openIndex(folder: string | undefined, { options, terminal }: Invocation): Promise<DiskIndex> {
  const isWanted = folder !== undefined && !options['no-cache'];
  const scope = isWanted ? `check ${pathToFileURL(folder).href}` : '';
  return DiskIndex.open(isWanted ? cacheFolder(terminal.environment) : undefined, { program, scope });
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
