import type { Finding } from '../../checks/check.ts';
import { runChecks } from '../../checks/run.ts';
import type { Language } from '../../messages/localized.ts';
import type { Range } from '../../model/source.ts';
import { readPlan } from '../../read-plan.ts';
import type { PlanFile } from '../plan-files.ts';

/** A file that was checked, with what was found. */
export interface CheckedFile {
  readonly file: PlanFile;
  readonly findings: readonly LocatedFinding[];
}

/** A finding with its places as ranges: 0-based lines and UTF-16 characters, as in LSP. */
export interface LocatedFinding extends Pick<Finding, 'code' | 'severity' | 'message'> {
  readonly range: Range;
  readonly related: readonly { readonly range: Range; readonly message: Finding['message'] }[];
}

/** How findings are to be shown. */
export interface ReportOptions {
  readonly language: Language;
  readonly colours: boolean;
}

/** Checks a plan by itself: what it says of other files is not looked up. */
export function checkText(text: string, file: PlanFile): CheckedFile {
  const plan = readPlan(text, file.uri);
  const findings = runChecks(plan).map(({ code, severity, message, span, related = [] }) => ({
    code,
    severity,
    message,
    range: plan.source.rangeOf(span),
    related: related
      .filter(({ uri }) => uri === undefined || uri === file.uri)
      .map((place) => ({ range: plan.source.rangeOf(place.span), message: place.message })),
  }));
  return { file, findings };
}
