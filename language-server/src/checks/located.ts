import type { Plan } from '../core/model/plan.ts';
import type { Range, Source, Span } from '../core/model/source.ts';
import type { Localized } from '../core/text/localized.ts';
import type { Finding } from './check.ts';

/** A finding with its places as ranges: 0-based lines and UTF-16 characters, the end excluded, as in LSP. */
export interface LocatedFinding extends Omit<Finding, 'related'> {
  readonly range: Range;
  readonly related: readonly LocatedPlace[];
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
