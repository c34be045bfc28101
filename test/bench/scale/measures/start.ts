import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figures } from '../figures.ts';
import { type PlanFile, writeWorkspace } from '../plans/workspace.ts';
import { openWorkspace } from './opening.ts';

/** What a server uses to start, in a folder of one plan: no workspace costs less. */
export async function start(plan: PlanFile): Promise<Figures> {
  const temporary = mkdtempSync(join(tmpdir(), 'planwright-bench-'));
  try {
    const folder = join(temporary, 'plans');
    writeWorkspace(folder, [plan]);
    const { editor, figures } = await openWorkspace('start', folder, temporary, [plan], plan);
    await editor.close();
    return figures;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
