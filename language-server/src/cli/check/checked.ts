import { fileURLToPath } from 'node:url';
import type { Finding } from '../../checks/check.ts';
import { runChecks } from '../../checks/run.ts';
import type { Settings } from '../../checks/settings.ts';
import type { Language } from '../../messages/localized.ts';
import type { Plan } from '../../model/plan.ts';
import type { Range, Source, Span } from '../../model/source.ts';
import type { PlanIndex } from '../../plans/plan-index.ts';
import { type PlanFile, planFile } from '../plan-files.ts';

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

/** How findings are to be shown. */
export interface ReportOptions {
  readonly language: Language;
  readonly colours: boolean;
}

/** Checks a plan beside the plans that are known. */
export function checkPlan(
  plan: Plan,
  file: PlanFile,
  settings: Settings,
  known: PlanIndex,
  workingDirectory: string,
): CheckedFile {
  const findings = runChecks(plan, settings, known).map((finding) => ({
    ...finding,
    range: plan.source.rangeOf(finding.span),
    related: (finding.related ?? []).flatMap(({ uri = file.uri, span, message }) => {
      const source = uri === file.uri ? plan.source : known.sourceOf(uri);
      if (!source) return [];
      const place = uri === file.uri ? file : planFile(fileURLToPath(uri), workingDirectory);
      return { file: place, source, span, range: source.rangeOf(span), message };
    }),
  }));
  return { file, plan, findings };
}
