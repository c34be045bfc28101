import { fileURLToPath } from 'node:url';
import type { Check } from '../../checks/check.ts';
import { type LocatedFinding, type LocatedPlace, located } from '../../checks/located.ts';
import type { CheckFailure, CheckResult } from '../../checks/run.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Source } from '../../core/model/source.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { type PlanFile, planFile } from '../plan-files.ts';

/** What came of checking files. */
export interface CheckedFiles {
  readonly files: readonly CheckedFile[];
  /** What could not be done. */
  readonly problems: readonly FileProblem[];
}

/** A file that was checked, with what was found. */
export interface CheckedFile {
  readonly file: PlanFile;
  readonly plan: Plan;
  readonly findings: readonly FileFinding[];
  /** The checks that did not finish. */
  readonly failures: readonly CheckFailure[];
}

/** A finding whose other places are named as the user knows their files. */
export interface FileFinding extends Omit<LocatedFinding, 'related'> {
  readonly related: readonly FilePlace[];
}

export interface FilePlace extends LocatedPlace {
  readonly file: PlanFile;
}

/** A file that was not checked, or not by all checks. */
export interface FileProblem {
  readonly file: PlanFile;
  readonly message: Localized;
  /** The check that failed; absent where the file was not checked at all. */
  readonly code?: Check['code'];
}

/** How findings are to be shown. */
export interface ReportOptions {
  readonly language: Language;
  readonly colours: boolean;
}

/** What was found in a plan, with its places in the files. */
export function inFiles(
  { findings }: CheckResult,
  plan: Plan,
  file: PlanFile,
  known: PlanIndex,
  workingDirectory: string,
): FileFinding[] {
  const fileOf = ({ uri }: Source) =>
    uri === file.uri ? file : planFile(fileURLToPath(uri), workingDirectory);
  return located(findings, plan, (uri) => known.sourceOf(uri)).map((finding) => ({
    ...finding,
    related: finding.related.map((place) => ({ ...place, file: fileOf(place.source) })),
  }));
}
