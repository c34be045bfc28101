import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScannedPlans } from '../../core/plans/scanned-plans.ts';
import type { DiskIndex } from '../../server/disk/disk-index.ts';
import { headText } from '../../server/disk/head-text.ts';
import { isPlanName } from '../../server/workspace/plan-paths.ts';
import type { SettingsFiles } from '../../server/workspace/settings-files.ts';
import { type PlanFile, planFile, plansIn } from '../plan-files.ts';
import { many } from './many.ts';
import { type ScannedFile, scanQuietly } from './scan.ts';

/** Gives the index of the plans in a folder. */
export type IndexOpener = (folder: string) => Promise<DiskIndex>;

/**
 * Where plans name one that is not known, adds those around them: all below the uppermost folder whose settings
 * hold for them, as an editor that has this folder open would know them; without one, those in their own folder.
 * @returns those that were added
 */
export async function addPlansAround(
  scanned: readonly ScannedFile[],
  known: ScannedPlans,
  settings: SettingsFiles,
  indexOf: IndexOpener,
): Promise<ScannedFile[]> {
  const folders = new Map<string, Promise<string[]>>();
  for (const { file, head } of scanned) {
    if ([...head.refersTo].every((key) => known.isTitled(key))) continue;
    const { folder, findPaths } = await folderAround(file, settings);
    if (!folders.has(folder)) folders.set(folder, findPaths());
  }
  const around: ScannedFile[] = [];
  for (const [folder, paths] of folders) {
    const files = (await paths).map((path) => planFile(path, '/')).filter(({ uri }) => !known.has(uri));
    if (files.length === 0) continue;
    const index = await indexOf(folder);
    const found = files.flatMap((file) => scanQuietly(file, index) ?? []);
    for (const { file, head } of found) known.add(file.uri, head);
    around.push(...found);
    await begin(index, found);
  }
  return around;
}

/** Where nobody has kept an index of them yet, the heads of many are known the next time. */
async function begin(index: DiskIndex, found: readonly ScannedFile[]): Promise<void> {
  if (index.uris().length > 0 || found.length < many) return;
  for (const { file, version, head } of found) {
    if (version) index.put(file.uri, version.stamp, version.hash, headText({ ...head, peerKeys: [] }));
  }
  await index.save(index.uris());
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
