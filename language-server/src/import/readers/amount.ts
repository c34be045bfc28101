import type { Block } from '../foreign-document.ts';
import { expectAtMost, limits } from './limits.ts';
import { linesOfBlocks } from './lines-of-blocks.ts';

/** @throws Unreadable where more is written than in any plan: looking through it would take minutes */
export function expectPlanSized(blocks: readonly Block[]): void {
  const written = linesOfBlocks(blocks).reduce((sum, line) => sum + line.length, 0);
  expectAtMost(written, limits.written);
}
