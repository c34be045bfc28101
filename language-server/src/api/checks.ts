import type { Check } from '../checks/check.ts';
import { explain as pageOf } from '../checks/explain.ts';
import { checks as all } from '../checks/index.ts';
import type { Language } from '../core/text/localized.ts';

/** One of the checks, as it may be listed. */
export type CheckDescription = Pick<Check, 'code' | 'severity' | 'title' | 'why'>;

/** Every check, sorted by code. */
export const checks: readonly CheckDescription[] = all;

/**
 * The page of a check, as Markdown: what it finds, why it matters, examples, fixes.
 * @param code as in `values/milestone-beyond-target`
 * @throws RangeError where no check has that code
 */
export function explain(code: string, language: Language = 'zh'): string {
  const check = all.find((each) => each.code === code);
  if (!check) throw new RangeError(`No check “${code}”`);
  return pageOf(check, language);
}
