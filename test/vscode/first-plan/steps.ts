import { mkdirSync } from 'node:fs';
import type { Page } from '../page.ts';
import { type Result, test } from '../results.ts';

/** A step of a story that is clicked and typed in a window; each goes on where the one before it left off. */
export interface Step {
  readonly name: string;
  /** The name of its picture. */
  readonly picture: string;
  /** Whether it can't succeed without the language server. */
  readonly needsServer: boolean;
  run(): Promise<void>;
}

/**
 * Goes through a story, whatever fails on the way, and takes a picture at the end of each step.
 * @param pictures the folder that takes them, in the order of the steps: `01-name.png`
 */
export async function goThrough(steps: readonly Step[], page: Page, pictures: string): Promise<Result[]> {
  mkdirSync(pictures, { recursive: true });
  const results: Result[] = [];
  for (const [index, step] of steps.entries()) {
    results.push(await test(step.name, step.run));
    const path = `${pictures}/${`${index + 1}`.padStart(2, '0')}-${step.picture}.png`;
    await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
  }
  return results;
}
