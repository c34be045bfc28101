import type { OwnFindings } from '../../checks/run.ts';
import type { Plan } from '../../core/model/plan.ts';
import { digestOf } from '../../core/text/digest.ts';

/**
 * What was found in plans that nobody has open, as far as it is true whatever becomes of others: it need not be looked for
 * again when one of these changes. Without the fixes, which nobody is offered in a file that is not open.
 */
export class KeptFindings {
  /** By URI; as one text each, for what was cut out of a plan's own text would keep that. */
  private readonly kept = new Map<string, { readonly text: string; readonly own: string }>();

  keep({ source }: Plan, { findings, codes }: OwnFindings): void {
    const own: OwnFindings = { findings: findings.map(({ fixes: _, ...finding }) => finding), codes };
    this.kept.set(source.uri, { text: digestOf(source.text), own: JSON.stringify(own) });
  }

  /** What is known of a plan, if its text is the same. */
  of({ source }: Plan): OwnFindings | undefined {
    const kept = this.kept.get(source.uri);
    return kept?.text === digestOf(source.text) ? JSON.parse(kept.own) : undefined;
  }

  forget(uri: string): void {
    this.kept.delete(uri);
  }

  clear(): void {
    this.kept.clear();
  }
}
