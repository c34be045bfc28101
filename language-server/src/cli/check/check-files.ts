import type { CheckFailure } from '../../checks/run.ts';
import type { Settings } from '../../checks/settings.ts';
import { ScannedPlans } from '../../core/plans/scanned-plans.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { SettingsFiles } from '../../server/workspace/settings-files.ts';
import type { Invocation } from '../command.ts';
import type { PlanFile } from '../plan-files.ts';
import { inOneLine } from '../refusal.ts';
import { checkMany } from './check-many.ts';
import { type CheckedFile, type CheckedFiles, checkedFileOf, type FileProblem } from './checked-files.ts';
import { examine } from './examiner.ts';
import { many } from './many.ts';
import { addPlansAround } from './neighbours.ts';
import { commonFolder, openIndex } from './open-index.ts';
import { PlanStore } from './plan-store.ts';
import { problemOf } from './problem.ts';
import { Progress } from './progress.ts';
import { type ScannedFile, scanByReading, scanFile } from './scan.ts';

/**
 * Checks plan files beside one another. What fails is said in a line each, and keeps nothing else from it.
 * @param withFixes whether somebody wants to see how findings can be mended
 */
export async function checkFiles(
  files: readonly PlanFile[],
  settings: SettingsFiles,
  call: Invocation,
  withFixes: boolean,
): Promise<CheckedFiles> {
  const { terminal, language } = call;
  const problems: FileProblem[] = [];
  const fail = (problem: FileProblem) => {
    problems.push(problem);
    terminal.say(`planwright: ${problem.message[language]}`);
  };
  const plans = new PlanStore();
  const known = new ScannedPlans((uri) => plans.findPlan(uri));
  const isMany = files.length >= many;
  const index = await openIndex(isMany && !withFixes ? commonFolder(files) : undefined, call);
  const scanned: ScannedFile[] = [];
  for (const file of files) {
    try {
      const each = isMany ? await scanFile(file, plans, index, call) : await scanByReading(file, plans, call);
      known.add(file.uri, each.head);
      scanned.push(each);
    } catch (error) {
      fail({ file, message: problemOf(error, file.shown) });
    }
  }
  const around = await addPlansAround(scanned, known, settings);
  const settingsByFile = new Map<string, Settings>();
  for (const { file } of scanned) settingsByFile.set(file.uri, await settings.settingsFor(file.uri));
  const settingsOf = (uri: string) => settingsByFile.get(uri) as Settings;

  const outcomes =
    isMany && !withFixes
      ? await checkMany({
          scanned,
          around,
          known,
          plans,
          index,
          terminal,
          progress: new Progress(call),
          settingsOf,
        })
      : undefined;
  const checked: CheckedFile[] = [];
  for (const { file } of scanned) {
    try {
      const outcome = outcomes?.get(file.uri) ?? examine(plans.planAt(file.uri), settingsOf(file.uri), known);
      if ('problem' in outcome) {
        fail({ file, message: outcome.problem });
        continue;
      }
      checked.push(checkedFileOf(file, outcome, terminal.workingDirectory));
      for (const failure of outcome.failures) {
        fail({ file, message: checkFailed(failure, file.shown), code: failure.code });
      }
    } catch (error) {
      fail({ file, message: problemOf(error, file.shown) });
    }
  }
  return { files: checked, problems, planAt: (uri) => plans.planAt(uri) };
}

function checkFailed({ code, error }: CheckFailure, shown: string): Localized {
  const detail = inOneLine(error);
  return {
    zh: `${shown}：检查 ${code} 自己出错了，没有查完，其他检查的结果照常有效；请报告这个问题：${detail}`,
    en: `${shown}: the check ${code} failed and did not finish; what the others found stands; please report this: ${detail}`,
  };
}
