/**
 * Runs each of several things some times, in turns, so that what else the machine does slows all alike;
 * their medians in milliseconds. Two turns before let them be compiled. No garbage collection is forced
 * between, which would throw the compiled code away.
 */
export async function medians(times: number, runs: readonly (() => unknown)[]): Promise<number[]> {
  const taken: number[][] = runs.map(() => []);
  for (let turn = -2; turn < times; turn++) {
    for (const [index, run] of runs.entries()) {
      const start = performance.now();
      await run();
      if (turn >= 0) taken[index]?.push(performance.now() - start);
    }
  }
  return taken.map(middle);
}

export function middle(taken: readonly number[]): number {
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? Number.NaN;
}

/** What so large a share of those measured does not exceed: 0.95 for the slowest in twenty. */
export function percentile(taken: readonly number[], share: number): number {
  const sorted = taken.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The memory in MB that a result keeps, `release` letting go of all else. Needs `node --expose-gc`. */
export async function heapOf(make: () => unknown, release = (): void => {}): Promise<number> {
  release();
  const before = await heapInUse();
  const kept = [await make()];
  release();
  const after = await heapInUse();
  return kept.length > 0 ? Math.max(after - before, 0) / 1e6 : 0;
}

/** What is kept by weak references goes with the second collection. */
async function heapInUse(): Promise<number> {
  if (!globalThis.gc) throw new Error('Run with node --expose-gc.');
  for (let count = 0; count < 3; count++) {
    globalThis.gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

export function megabytes(text: string): number {
  return Buffer.byteLength(text) / 1e6;
}

/** `12.3×`, with a digit more for what is small. */
export function ratio(value: number, base: number): string {
  const times = value / base;
  return `${times < 0.1 ? times.toFixed(3) : times < 10 ? times.toFixed(2) : times.toFixed(0)}×`;
}

export function rounded(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
