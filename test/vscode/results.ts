import { mkdirSync, writeFileSync } from 'node:fs';

export interface Result {
  readonly name: string;
  readonly error?: string;
  readonly milliseconds: number;
}

/** Runs one test, prints its line and gives its result; never throws. */
export async function test(name: string, body: () => Promise<void>): Promise<Result> {
  const start = performance.now();
  let error: string | undefined;
  try {
    await body();
  } catch (thrown) {
    error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  }
  const milliseconds = Math.round(performance.now() - start);
  console.log(`${error === undefined ? '✓' : '✗'} ${name} (${milliseconds} ms)`);
  if (error !== undefined) console.log(error.replace(/^/gm, '    '));
  return { name, milliseconds, ...(error !== undefined && { error }) };
}

/** Writes what a script can count, prints the summary and sets the exit code. */
export function report(results: readonly Result[], file: string): void {
  const failed = results.filter((result) => result.error !== undefined).length;
  mkdirSync(`${file}/..`, { recursive: true });
  writeFileSync(file, JSON.stringify({ passed: results.length - failed, failed, results }, undefined, 2));
  console.log(`${results.length - failed} passed, ${failed} failed`);
  if (failed > 0 || results.length === 0) process.exitCode = 1;
}
