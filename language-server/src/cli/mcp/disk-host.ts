import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkedPlan } from '../../checks/located.ts';
import { runChecks } from '../../checks/run.ts';
import { noSettings } from '../../checks/settings.ts';
import { noOtherPlans } from '../../core/plans/known-plans.ts';
import { ScannedPlans } from '../../core/plans/scanned-plans.ts';
import type { Localized } from '../../core/text/localized.ts';
import { readPlan } from '../../language/read-plan.ts';
import { type AskedPlan, type AssistantHost, ToolProblem } from '../../server/assistant/tool.ts';
import { isPlanName } from '../../server/workspace/plan-paths.ts';
import { findableAt } from '../check/findable-at.ts';
import { PlanStore } from '../check/plan-store.ts';
import { scanByReading } from '../check/scan.ts';
import { settingsOnDisk } from '../check/settings-on-disk.ts';
import type { Invocation } from '../command.ts';
import { planFile, plansIn } from '../plan-files.ts';
import { Refusal } from '../refusal.ts';

/** Finds plans in a folder, and none outside of it. */
export async function diskHost(folder: string, call: Invocation): Promise<AssistantHost> {
  const root = await realpath(folder);
  return {
    language: call.language,
    async find({ path, text }) {
      if (text !== undefined) return planOfText(text);
      if (path === undefined) throw new ToolProblem(say.nothingNamed);
      const file = await fileBelow(root, path);
      try {
        return await planOfFile(file, root, call);
      } catch (error) {
        if (error instanceof Refusal) throw new ToolProblem(error.localized);
        throw error;
      }
    },
  };
}

function planOfText(text: string): AskedPlan {
  const plan = readPlan(text);
  return {
    plan,
    shown: 'text',
    known: noOtherPlans,
    settings: noSettings,
    check: async () => checkedPlan(plan, runChecks(plan), () => undefined),
  };
}

/** Read beside the plans it refers to, by the settings of its folder. */
async function planOfFile(path: string, root: string, call: Invocation): Promise<AskedPlan> {
  const file = planFile(path, root);
  const plans = new PlanStore();
  const known = new ScannedPlans((uri) => plans.findPlan(uri));
  const scanned = await scanByReading(file, plans, {
    ...call,
    terminal: { ...call.terminal, workingDirectory: root },
  });
  known.add(file.uri, scanned.head);
  if ([...scanned.head.refersTo].some((key) => !known.isTitled(key))) await addPlansBelow(root, known);
  const onDisk = settingsOnDisk();
  const plan = plans.planAt(file.uri);
  const settings = await onDisk.settingsFor(file.uri);
  return {
    plan,
    shown: file.shown,
    known,
    settings,
    check: async () =>
      checkedPlan(plan, runChecks(plan, settings, known), (uri) => known.planAt(uri)?.source),
  };
}

/** What the plan may refer to: all that lies below the folder, and nothing else. */
async function addPlansBelow(root: string, known: ScannedPlans): Promise<void> {
  for (const path of await plansIn(root, '.', () => {})) {
    const uri = pathToFileURL(path).href;
    const real = await realpath(path).catch(() => undefined);
    if (known.has(uri) || real === undefined || !isBelow(root, real)) continue;
    const head = findableAt(path);
    if (head) known.add(uri, head);
  }
}

/** The real path of a plan. Links are followed first, so that none leads out. */
async function fileBelow(root: string, path: string): Promise<string> {
  const asked = resolve(root, path);
  const file = await realpath(asked).catch(() => undefined);
  // of what lies outside nobody learns whether it is there
  if (!isBelow(root, file ?? asked)) throw new ToolProblem(say.outside(path));
  if (file === undefined) throw new ToolProblem(say.notThere(path));
  if (!isPlanName(file)) throw new ToolProblem(say.noPlan(path));
  return file;
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way.split(sep)[0] !== '..' && !isAbsolute(way);
}

const say = {
  nothingNamed: { zh: '请写明文件（path）或者文字（text）', en: 'Name a file (path) or give a text' },
  outside: (path: string): Localized => ({
    zh: `${path}：不在文件夹里，不能读`,
    en: `${path}: outside of the folder, and not read`,
  }),
  notThere: (path: string): Localized => ({ zh: `${path}：找不到`, en: `${path}: there is no such file` }),
  noPlan: (path: string): Localized => ({
    zh: `${path}：不是规划文件（*.plan、*.规划）`,
    en: `${path}: no plan file (*.plan, *.规划)`,
  }),
};
