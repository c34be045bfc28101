/**
 * Runs something some times; the median in milliseconds. Two runs before let it be compiled; no forced
 * collection of garbage comes between, which would throw the compiled code away.
 */
export async function median(times: number, run: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let count = -2; count < times; count++) {
    const start = performance.now();
    await run();
    if (count >= 0) taken.push(performance.now() - start);
  }
  return middle(taken);
}

export function middle(taken: readonly number[]): number {
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? Number.NaN;
}

/** The memory in MB that a result keeps. Needs `node --expose-gc`. */
export async function heapOf(make: () => unknown): Promise<number> {
  const before = await heapInUse();
  const kept = [await make()];
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
