import type { Finding } from '../../language-server/src/checks/check.ts';
import * as run from '../../language-server/src/checks/run.ts';

/** What the checks find in a plan. @throws what a check throws: that is a fault to be seen */
export function runChecks(...given: Parameters<typeof run.runChecks>): Finding[] {
  const { findings, failures } = run.runChecks(...given);
  for (const { error } of failures) throw error;
  return [...findings];
}
