import { onTestFinished } from 'vitest';
import type { Check } from '../../language-server/src/checks/check.ts';
import { checks } from '../../language-server/src/checks/index.ts';

/** Adds a check to those that run, until the test is over. */
export function furtherCheck(code: Check['code'], run: Check['run'], more: Partial<Check> = {}): void {
  const words = { zh: '', en: '' };
  const check: Check = { code, severity: 'info', title: words, why: words, bad: [], good: [], run, ...more };
  (checks as Check[]).push(check);
  onTestFinished(() => void (checks as Check[]).splice(checks.indexOf(check), 1));
}
