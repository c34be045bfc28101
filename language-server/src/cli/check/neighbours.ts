import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../../model/plan.ts';
import { referencesIn } from '../../plans/names.ts';
import { PlanIndex } from '../../plans/plan-index.ts';
import { readPlan } from '../../read-plan.ts';
import { isPlanName } from '../../workspace/plan-paths.ts';
import type { SettingsFiles } from '../../workspace/settings-files.ts';
import { readText } from '../files.ts';
import { type PlanFile, planFile, plansIn } from '../plan-files.ts';

/** A plan that was read, and the file it stands in. */
export interface PlanInFile {
  readonly plan: Plan;
  readonly file: PlanFile;
}

/**
 * The plans that those to check may refer to: themselves, and where they name a plan that is not among
 * them, those around them too: all below the folder of the settings file that holds for them, as an
 * editor that has this folder open would know them; without one, those in their own folder.
 */
export async function knownPlans(plans: readonly PlanInFile[], settings: SettingsFiles): Promise<PlanIndex> {
  const index = new PlanIndex();
  for (const { plan, file } of plans) index.update(file.uri, plan);
  const around = new Set<string>();
  for (const { plan, file } of plans) {
    if (!namesUnknownPlan(plan, index)) continue;
    for (const path of await pathsAround(file, settings)) around.add(path);
  }
  for (const path of around) {
    const { uri } = planFile(path, '/');
    if (index.sourceOf(uri)) continue;
    // one that can't be read is not known; who wants it checked is told
    const decoded = await readText(path, path).catch(() => undefined);
    if (decoded) index.update(uri, readPlan(decoded.text, uri));
  }
  return index;
}

function namesUnknownPlan(plan: Plan, index: PlanIndex): boolean {
  return referencesIn(plan).some(({ text }) => index.named(text).length === 0);
}

async function pathsAround({ path, uri }: PlanFile, settings: SettingsFiles): Promise<string[]> {
  const settled = await settings.fileFor(uri);
  const root = settled && dirname(fileURLToPath(settled.uri));
  if (root !== undefined) return plansIn(root, root).catch(() => []);
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  return names.filter(isPlanName).map((name) => join(folder, name));
}
