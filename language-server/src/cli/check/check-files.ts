import { type CheckFailure, runChecks } from '../../checks/run.ts';
import { PlanIndex } from '../../core/plans/plan-index.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { SettingsFiles } from '../../server/workspace/settings-files.ts';
import type { Invocation } from '../command.ts';
import { type PlanFile, planOf, readSayingEncoding } from '../plan-files.ts';
import { inOneLine, reasonOf } from '../refusal.ts';
import { type CheckedFile, type CheckedFiles, type FileProblem, inFiles } from './checked-files.ts';
import { addPlansAround, type PlanInFile } from './neighbours.ts';

/** Checks plan files beside one another. What fails is said at once, in a line each, and keeps nothing else from it. */
export async function checkFiles(
  files: readonly PlanFile[],
  settings: SettingsFiles,
  call: Invocation,
): Promise<CheckedFiles> {
  const { terminal, language } = call;
  const problems: FileProblem[] = [];
  const fail = (problem: FileProblem) => {
    problems.push(problem);
    terminal.say(`planwright: ${problem.message[language]}`);
  };
  const attempt = (file: PlanFile, work: () => Promise<void>) =>
    work().catch((error) => fail({ file, message: reasonOf(error, file.shown) }));

  const plans: PlanInFile[] = [];
  const known = new PlanIndex();
  for (const file of files) {
    await attempt(file, async () => {
      const plan = await planOf({ ...file, ...(await readSayingEncoding(file, call)) });
      known.update(file.uri, plan);
      plans.push({ file, plan });
    });
  }
  await addPlansAround(plans, known, settings);
  const checked: CheckedFile[] = [];
  for (const { file, plan } of plans) {
    await attempt(file, async () => {
      const result = runChecks(plan, await settings.settingsFor(file.uri), known);
      const { failures } = result;
      const findings = inFiles(result, plan, file, known, terminal.workingDirectory);
      checked.push({ file, plan, findings, failures });
      for (const failure of failures) {
        fail({ file, message: checkFailed(failure, file.shown), code: failure.code });
      }
    });
  }
  return { files: checked, problems };
}

function checkFailed({ code, error }: CheckFailure, shown: string): Localized {
  const detail = inOneLine(error);
  return {
    zh: `${shown}：检查 ${code} 自己出错了，没有查完，其他检查的结果照常有效；请报告这个问题：${detail}`,
    en: `${shown}: the check ${code} failed and did not finish; what the others found stands; please report this: ${detail}`,
  };
}
