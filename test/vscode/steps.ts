import { mkdirSync } from 'node:fs';
import type { Page } from './page.ts';
import { type Result, test } from './results.ts';

/** A step of a story that is clicked and typed in a window; each goes on where the one before it left off. */
export interface Step {
  readonly name: string;
  /** The name of its picture. */
  readonly picture: string;
  /** Whether it must fail where the language server doesn't run. */
  readonly needsServer: boolean;
  run(): Promise<void>;
}

/** A step that shows what the language server does. */
export function step(name: string, picture: string, run: () => Promise<void>): Step {
  return { name, picture, needsServer: true, run };
}

/**
 * Goes through a story, whatever fails on the way, and takes a picture at the end of each step.
 * @param pictures the folder that takes them, in the order of the steps: `01-name.png`
 * @param patience how long what the server does is waited for, in milliseconds
 */
export async function goThrough(
  steps: readonly Step[],
  page: Page,
  pictures: string,
  patience = 15_000,
): Promise<Result[]> {
  mkdirSync(pictures, { recursive: true });
  const results: Result[] = [];
  for (const [index, { name, picture, needsServer, run }] of steps.entries()) {
    page.setDefaultTimeout(needsServer ? patience : 15_000);
    const number = `${index + 1}`.padStart(2, '0');
    results.push(await test(`${number} ${name}`, run));
    await page.screenshot({ path: `${pictures}/${number}-${picture}.png`, animations: 'disabled' });
  }
  return results;
}
