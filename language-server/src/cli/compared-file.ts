import type { Plan } from '../core/model/plan.ts';
import type { Localized } from '../core/text/localized.ts';
import { areStrangers } from '../print/compare/strangers.ts';
import type { Invocation } from './command.ts';
import { orRefuse } from './files.ts';
import { orUnreadable } from './new-file.ts';
import { onlyPlanFile, type PlanFile, planOf, readPlanFile } from './plan-files.ts';
import { Refusal } from './refusal.ts';
import { readRegularFile } from './regular-file.ts';

/** Documents of other programs; a .txt may be a plan. */
const isDocumentName = /\.(?:docx|docm|xlsx|xlsm|html?)$/iu;

/** A version of a plan as it was found. */
export interface ComparedFile extends PlanFile {
  readonly plan: Plan;
  /** Whether it was imported in memory. */
  readonly isDocument: boolean;
}

/**
 * Two versions of a plan: plan files, or documents of other programs.
 * @throws a Refusal where one can't be read, or is a document that is no version of the other
 */
export async function comparedFiles(
  paths: readonly string[],
  call: Invocation,
): Promise<[ComparedFile, ComparedFile]> {
  const files = await readBoth(paths as [string, string], call);
  const document = files.find(({ isDocument }) => isDocument);
  // between two plan files somebody may want to see just that
  if (document && areStrangers(files[0].plan, files[1].plan))
    throw new Refusal(say.strangers(...(files.map(({ shown }) => shown) as [string, string])));
  return files;
}

async function readBoth(
  [before, after]: readonly [string, string],
  call: Invocation,
): Promise<[ComparedFile, ComparedFile]> {
  if (isDocumentName.test(before)) {
    const newer = await comparedFile(after, call);
    return [await comparedFile(before, call, newer.plan), newer];
  }
  const older = await comparedFile(before, call);
  return [older, await comparedFile(after, call, older.plan)];
}

/** @param other the other version, if it is known already */
async function comparedFile(path: string, call: Invocation, other?: Plan): Promise<ComparedFile> {
  if (!isDocumentName.test(path)) {
    const file = await readPlanFile(path, call);
    return { ...file, plan: await planOf(file), isDocument: false };
  }
  const file = await onlyPlanFile(path, call);
  const bytes = await orRefuse(file.shown, readRegularFile(file.path));
  const { readPlan } = await import('../language/read-plan.ts');
  const { importVersion } = await import('../exchange/import/import-version.ts');
  const text = await orUnreadable(file.shown, () => importVersion(bytes, path, other ?? readPlan('')));
  return { ...file, plan: await planOf({ ...file, text }), isDocument: true };
}

const say = {
  strangers: (before: string, after: string): Localized => ({
    zh: `${before}与${after}没有一个标题、指标或段落相同，不是同一份规划的两个版本：请核对是不是选错了文件`,
    en: `${before} and ${after} have no heading, indicator or paragraph in common, so they are no versions of one plan; check whether it is the right file`,
  }),
};
