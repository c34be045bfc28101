import type { OwnFindings } from '../../checks/run.ts';
import type { Settings } from '../../checks/settings.ts';
import { oncePer } from '../../core/model/once-per.ts';
import type { Plan } from '../../core/model/plan.ts';
import { digestOf } from '../../core/text/digest.ts';

interface KeptEntry {
  /** What stands for the text in which it was found. */
  readonly text: string;
  readonly settings: Settings;
  /** How many checks found it. */
  readonly codes: number;
  /** In UTF-8, which takes a third of what it takes as a text. */
  readonly own: Uint8Array;
}

const textDigest = oncePer(({ source }: Plan) => digestOf(source.text));
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * What was found in plans that nobody has open, as far as it is true whatever becomes of others: it need not be looked for
 * again when one of these changes. Without the fixes, which nobody is offered in a file that is not open.
 */
export class KeptFindings {
  /** By URI; as bytes, for what was cut out of a plan's own text would keep that. */
  private readonly kept = new Map<string, KeptEntry>();

  keep(plan: Plan, settings: Settings, { findings, codes }: OwnFindings): void {
    const { source } = plan;
    if (this.entryOf(plan, settings)?.codes === codes.length) return;
    const own: OwnFindings = { findings: findings.map(({ fixes: _, ...finding }) => finding), codes };
    this.kept.set(source.uri, {
      text: textDigest(plan),
      settings,
      codes: codes.length,
      own: encoder.encode(JSON.stringify(own)),
    });
  }

  /** What is known of a plan, if its text is the same, and what it is checked by. */
  of(plan: Plan, settings: Settings): OwnFindings | undefined {
    const kept = this.entryOf(plan, settings);
    return kept && JSON.parse(decoder.decode(kept.own));
  }

  private entryOf(plan: Plan, settings: Settings): KeptEntry | undefined {
    const kept = this.kept.get(plan.source.uri);
    return kept?.settings === settings && kept.text === textDigest(plan) ? kept : undefined;
  }

  forget(uri: string): void {
    this.kept.delete(uri);
  }
}
