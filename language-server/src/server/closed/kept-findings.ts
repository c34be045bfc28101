import type { OwnFindings } from '../../checks/run.ts';
import type { Settings } from '../../checks/settings.ts';
import type { Plan } from '../../core/model/plan.ts';
import { digestOf } from '../../core/text/digest.ts';

interface KeptEntry {
  /** What stands for the text in which it was found. */
  readonly text: string;
  readonly settings: Settings;
  /** In UTF-8, which takes a third of what it takes as a text. */
  readonly own: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * What was found in plans that nobody has open, as far as it is true whatever becomes of others: it need not be looked for
 * again when one of these changes. Without the fixes, which nobody is offered in a file that is not open.
 */
export class KeptFindings {
  /** By URI; as bytes, for what was cut out of a plan's own text would keep that. */
  private readonly kept = new Map<string, KeptEntry>();

  keep({ source }: Plan, settings: Settings, { findings, codes }: OwnFindings): void {
    const own: OwnFindings = { findings: findings.map(({ fixes: _, ...finding }) => finding), codes };
    this.kept.set(source.uri, {
      text: digestOf(source.text),
      settings,
      own: encoder.encode(JSON.stringify(own)),
    });
  }

  /** What is known of a plan, if its text is the same, and what it is checked by. */
  of({ source }: Plan, settings: Settings): OwnFindings | undefined {
    const kept = this.kept.get(source.uri);
    const isSame = kept?.settings === settings && kept.text === digestOf(source.text);
    return isSame ? JSON.parse(decoder.decode(kept.own)) : undefined;
  }

  forget(uri: string): void {
    this.kept.delete(uri);
  }
}
