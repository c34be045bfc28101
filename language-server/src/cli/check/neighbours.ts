import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ScannedPlans } from '../../core/plans/scanned-plans.ts';
import { isPlanName } from '../../server/workspace/plan-paths.ts';
import type { SettingsFiles } from '../../server/workspace/settings-files.ts';
import { type PlanFile, plansIn } from '../plan-files.ts';
import { findableAt } from './findable-at.ts';
import type { ScannedFile } from './scan.ts';

/** Where a file is. */
export type FileAddress = Pick<PlanFile, 'path' | 'uri'>;

/**
 * Where plans name one that is not known, adds those around them: all below the uppermost folder whose settings
 * hold for them, as an editor that has this folder open would know them; without one, those in their own folder.
 * @returns the files that were added
 */
export async function addPlansAround(
  scanned: readonly ScannedFile[],
  known: ScannedPlans,
  settings: SettingsFiles,
): Promise<FileAddress[]> {
  const folders = new Map<string, Promise<string[]>>();
  for (const { file, head } of scanned) {
    if ([...head.refersTo].every((key) => known.isTitled(key))) continue;
    const { folder, findPaths } = await folderAround(file, settings);
    if (!folders.has(folder)) folders.set(folder, findPaths());
  }
  const paths = new Set((await Promise.all(folders.values())).flat());
  const around = [...paths].map((path) => ({ path, uri: pathToFileURL(path).href }));
  return around.filter(({ path, uri }) => {
    const head = known.has(uri) ? undefined : findableAt(path);
    if (head) known.add(uri, head);
    return head !== undefined;
  });
}

interface NeighbourFolder {
  readonly folder: string;
  findPaths(): Promise<string[]>;
}

async function folderAround({ path, uri }: PlanFile, settings: SettingsFiles): Promise<NeighbourFolder> {
  const settled = (await settings.filesFor(uri)).at(-1);
  const root = settled && dirname(fileURLToPath(settled.uri));
  // who wants an unreadable folder checked is told
  if (root !== undefined)
    return { folder: root, findPaths: () => plansIn(root, root, () => {}).catch(() => []) };
  const folder = dirname(path);
  const findPaths = async () => {
    const names = await readdir(folder).catch(() => []);
    return names.filter(isPlanName).map((name) => join(folder, name));
  };
  return { folder, findPaths };
}
