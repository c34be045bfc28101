import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { probed, program } from '../editor.ts';
import { type Figures, figuresOf } from '../figures.ts';

/** Runs the command line in a folder as a process of its own: what it took, and the most memory it had. */
export async function commandLine(
  name: string,
  folder: string,
  cache: string,
  commandArguments: readonly string[],
): Promise<Figures> {
  const results = mkdtempSync(join(tmpdir(), 'planwright-bench-'));
  const usage = join(results, 'usage.json');
  try {
    const start = performance.now();
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      const process_ = spawn(process.execPath, [...probed, program, ...commandArguments], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, BENCH_USAGE: usage, XDG_CACHE_HOME: cache },
      });
      process_.on('error', reject).on('exit', resolve);
    });
    const wall = performance.now() - start;
    // 1 says that there are faults in the plans
    if (exitCode !== 0 && exitCode !== 1)
      throw new Error(`planwright ${commandArguments.join(' ')}: ${exitCode}`);
    const { main, all, peak } = JSON.parse(readFileSync(usage, 'utf8'));
    return { ...figuresOf(name, { wall, main, all }), [`${name}.peak`]: peak };
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
}
