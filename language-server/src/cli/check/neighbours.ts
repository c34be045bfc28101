import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../../core/model/plan.ts';
import { referencesIn } from '../../core/plans/names.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { isPlanName } from '../../server/workspace/plan-paths.ts';
import type { SettingsFiles } from '../../server/workspace/settings-files.ts';
import { readText } from '../files.ts';
import { type PlanFile, planFile, planOf, plansIn } from '../plan-files.ts';

/** A plan that was read, and the file it stands in. */
export interface PlanInFile {
  readonly plan: Plan;
  readonly file: PlanFile;
}

/**
 * Where plans name one that is not known, adds those around them: all below the uppermost folder whose settings
 * hold for them, as an editor that has this folder open would know them; without one, those in their own folder.
 */
export async function addPlansAround(
  plans: readonly PlanInFile[],
  index: PlanIndex,
  settings: SettingsFiles,
): Promise<void> {
  const around = new Set<string>();
  for (const { plan, file } of plans) {
    if (!namesUnknownPlan(plan, index)) continue;
    for (const path of await pathsAround(file, settings)) around.add(path);
  }
  for (const path of around) {
    const file = planFile(path, '/');
    if (index.sourceOf(file.uri)) continue;
    try {
      index.update(file.uri, await planOf({ ...file, ...(await readText(path, path)) }));
    } catch {
      // one that can't be read is not known; who wants it checked is told
    }
  }
}

function namesUnknownPlan(plan: Plan, index: PlanIndex): boolean {
  return referencesIn(plan).some(({ text }) => index.named(text).length === 0);
}

async function pathsAround({ path, uri }: PlanFile, settings: SettingsFiles): Promise<string[]> {
  const settled = (await settings.filesFor(uri)).at(-1);
  const root = settled && dirname(fileURLToPath(settled.uri));
  // who wants an unreadable folder checked is told
  if (root !== undefined) return plansIn(root, root, () => {}).catch(() => []);
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  return names.filter(isPlanName).map((name) => join(folder, name));
}
