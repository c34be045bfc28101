import type { Settings } from '../../checks/settings.ts';
import type { ReviewedPlan } from '../../print/reports/review-input.ts';
import type { SettingsFile } from '../../server/workspace/settings-files.ts';
import type { Invocation } from '../command.ts';
import type { PlanFile } from '../plan-files.ts';
import { checkFiles } from './check-files.ts';
import { reviewedPlan } from './review.ts';
import { settingsOnDisk } from './settings-on-disk.ts';
import { saySettingsProblems } from './settings-problems.ts';

/** A plan file with what came of checking it by its settings; undefined where it can't be read, which is said. */
export async function checkedFile(
  file: PlanFile,
  call: Invocation,
): Promise<{ readonly reviewed: ReviewedPlan; readonly settings: Settings } | undefined> {
  const files: SettingsFile[] = [];
  const settings = settingsOnDisk((each) => void files.push(each));
  const { files: checkedFiles, planAt } = await checkFiles([file], settings, call, true);
  saySettingsProblems(files, call);
  const [checked] = checkedFiles;
  return (
    checked && { reviewed: reviewedPlan(checked, planAt), settings: await settings.settingsFor(file.uri) }
  );
}
