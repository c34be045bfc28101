import type { TextEdit } from '../checks/check.ts';
import { unedited, withEdits } from '../checks/fixes/edits.ts';
import type { FixedText } from '../checks/fixes/fix-all.ts';
import { runChecks } from '../checks/run.ts';
import type { Plan } from '../core/model/plan.ts';
import { fixAll as fixText } from '../server/editor/fix-all.ts';
import type { CheckOptions } from './check.ts';

export type { FixedText } from '../checks/fixes/fix-all.ts';

/**
 * A plan's text with its form mended: every fix made that is `safe`, none that changes what the plan says. To do it
 * again changes nothing.
 */
export function fixAll(plan: Plan, { settings, known }: CheckOptions = {}): FixedText {
  const { text, uri } = plan.source;
  return fixText(text, uri, (each) => runChecks(each, settings, known));
}

/** A text with edits made: those of one fix, or of several that don't overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return withEdits(unedited(text), edits).text;
}
