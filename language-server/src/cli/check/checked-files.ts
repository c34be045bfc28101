import { fileURLToPath } from 'node:url';
import type { Check } from '../../checks/check.ts';
import type { CheckFailure } from '../../checks/run.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { type PlanFile, planFile } from '../plan-files.ts';
import type { Examination, ExaminedFinding, ExaminedPlace } from './examiner.ts';

/** What came of checking files. */
export interface CheckedFiles {
  readonly files: readonly CheckedFile[];
  /** What could not be done. */
  readonly problems: readonly FileProblem[];
  /** The plan of a file that was checked, or that a finding names; read again where it isn't at hand. */
  planAt(uri: string): Plan;
}

/** A file that was checked, with what was found. */
export interface CheckedFile {
  readonly file: PlanFile;
  readonly findings: readonly FileFinding[];
  /** The checks that did not finish. */
  readonly failures: readonly CheckFailure[];
}

/** A finding whose other places are named as the user knows their files. */
export interface FileFinding extends Omit<ExaminedFinding, 'related'> {
  readonly related: readonly FilePlace[];
}

export interface FilePlace extends ExaminedPlace {
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

/** What was found in a file, its other places in the files as the user knows them. */
export function checkedFileOf(
  file: PlanFile,
  { findings, failures }: Examination,
  workingDirectory: string,
): CheckedFile {
  const fileAt = (uri: string) => (uri === file.uri ? file : planFile(fileURLToPath(uri), workingDirectory));
  const inFiles = findings.map((finding) => ({
    ...finding,
    related: finding.related.map((place) => ({ ...place, file: fileAt(place.uri) })),
  }));
  return { file, findings: inFiles, failures };
}
