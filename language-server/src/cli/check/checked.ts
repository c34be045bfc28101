import { fileURLToPath } from 'node:url';
import type { Check, Finding } from '../../checks/check.ts';
import type { CheckResult } from '../../checks/run.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Range, Source, Span } from '../../core/model/source.ts';
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
  readonly findings: readonly LocatedFinding[];
}

/** A finding with its places as ranges: 0-based lines and UTF-16 characters, as in LSP. */
export interface LocatedFinding extends Omit<Finding, 'related'> {
  readonly range: Range;
  readonly related: readonly LocatedPlace[];
}

/** Another place that a finding is about, in the same file or another. */
export interface LocatedPlace {
  readonly file: PlanFile;
  readonly source: Source;
  readonly span: Span;
  readonly range: Range;
  readonly message: Finding['message'];
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
export function located(
  { findings }: CheckResult,
  plan: Plan,
  file: PlanFile,
  known: PlanIndex,
  workingDirectory: string,
): LocatedFinding[] {
  return findings.map((finding) => ({
    ...finding,
    range: plan.source.rangeOf(finding.span),
    related: (finding.related ?? []).flatMap(({ uri = file.uri, span, message }) => {
      const source = uri === file.uri ? plan.source : known.sourceOf(uri);
      if (!source) return [];
      const place = uri === file.uri ? file : planFile(fileURLToPath(uri), workingDirectory);
      return { file: place, source, span, range: source.rangeOf(span), message };
    }),
  }));
}
