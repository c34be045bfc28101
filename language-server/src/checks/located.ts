import type { Plan } from '../core/model/plan.ts';
import type { Range, Source, Span } from '../core/model/source.ts';
import type { Localized } from '../core/text/localized.ts';
import type { Finding } from './check.ts';
import type { CheckFailure, CheckResult } from './run.ts';

/** A finding with its places as ranges: 0-based lines and UTF-16 characters, the end excluded, as in LSP. */
export interface LocatedFinding extends Omit<Finding, 'related'> {
  readonly range: Range;
  readonly related: readonly LocatedPlace[];
}

/** A plan, and what came of checking it. */
export interface CheckedPlan {
  readonly plan: Plan;
  /** What comments silence left out, in the order of the text. */
  readonly findings: readonly LocatedFinding[];
  /** Checks that failed, which is a fault of Planwright's: please report it. The findings of the others stand. */
  readonly failures: readonly CheckFailure[];
}

/** Another place that a finding is about, in the same file or another. */
export interface LocatedPlace {
  /** The file it is in. */
  readonly source: Source;
  readonly span: Span;
  readonly range: Range;
  readonly message: Localized;
}

/**
 * What was found in a plan, with its places. One in a file that isn't known is left out.
 * @param sourceOf the text of another plan that a finding names
 */
export function located(
  findings: readonly Finding[],
  { source: own }: Plan,
  sourceOf: (uri: string) => Source | undefined,
): LocatedFinding[] {
  return findings.map((finding) => ({
    ...finding,
    range: own.rangeOf(finding.span),
    related: (finding.related ?? []).flatMap(({ uri = own.uri, span, message }) => {
      const source = uri === own.uri ? own : sourceOf(uri);
      return source ? [{ source, span, range: source.rangeOf(span), message }] : [];
    }),
  }));
}

/** A plan with what came of checking it, its findings with their places. */
export function checkedPlan(
  plan: Plan,
  { findings, failures }: CheckResult,
  sourceOf: (uri: string) => Source | undefined,
): CheckedPlan {
  return { plan, findings: located(findings, plan, sourceOf), failures };
}
