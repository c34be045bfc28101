import { readFileSync, writeFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Step } from './first-plan/steps.ts';
import type { Page } from './page.ts';
import type { Result } from './results.ts';

/** Writes the packaged extension anew, with a language server that exits at once. */
export function withDeadServer(vsix: string, to: string): string {
  const files = unzipSync(readFileSync(vsix));
  const server = 'extension/dist/server/planwright.js';
  if (!files[server]) throw new Error(`${server} is not in ${vsix}`);
  writeFileSync(to, zipSync({ ...files, [server]: strToU8('process.exit(1);\n') }));
  return to;
}

/** The story with what a drafter is told, once the extension has been called for the first time. */
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
export function turnedRound(steps: readonly Step[], results: readonly Result[]): Result[] {
  return results.map(({ name, milliseconds, error }, index) => {
    const mustFail = steps[index]?.needsServer ?? false;
    if (!mustFail) return { name, milliseconds, ...(error !== undefined && { error }) };
    const passed = 'passed without a language server';
    return { name: `fails: ${name}`, milliseconds, ...(error === undefined && { error: passed }) };
  });
}
