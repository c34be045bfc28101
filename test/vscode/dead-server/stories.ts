import type { Page } from '../page.ts';
import type { Result } from '../results.ts';
import type { Step } from '../steps.ts';

/** A story with what a drafter is told, once the extension has been called for the first time. */
export function storyOfFailure([opening, first, ...steps]: readonly Step[], page: Page): Step[] {
  const told: Step = {
    name: 'the drafter is told that nothing can be checked',
    picture: 'told',
    needsServer: false,
    run: () => page.locator('.notification-toast', { hasText: '语言服务没有运行' }).first().waitFor(),
  };
  return [opening, first, told, ...steps].filter((step) => step !== undefined);
}

/** What a story's results say of its steps: those that need the server fail without it, the others do not. */
export function turnedRound(
  steps: readonly Pick<Step, 'needsServer'>[],
  results: readonly Result[],
): Result[] {
  return results.map(({ name, milliseconds, error }, index) => {
    const mustFail = steps[index]?.needsServer ?? false;
    if (!mustFail) return { name, milliseconds, ...(error !== undefined && { error }) };
    const passed = 'passed without a language server';
    return { name: `fails: ${name}`, milliseconds, ...(error === undefined && { error: passed }) };
  });
}
