import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface Result {
  readonly name: string;
  readonly milliseconds: number;
  /** Why it failed; absent where it passed. */
  readonly error?: string;
}

/** The environment variable that tells the suite in an extension host where its results go. */
export const resultsVariable = 'PLANWRIGHT_TEST_RESULTS';

/** The environment variable that tells it that the language server is dead. */
export const deadServerVariable = 'PLANWRIGHT_TEST_DEAD_SERVER';

/** Runs one test; never throws. */
export async function test(name: string, body: () => Promise<void>): Promise<Result> {
  const start = performance.now();
  const took = () => Math.round(performance.now() - start);
  try {
    await body();
    return { name, milliseconds: took() };
  } catch (error) {
    const said = error instanceof Error ? `${error.stack}` : `${error}`;
    return { name, milliseconds: took(), error: stripVTControlCharacters(said) };
  }
}

/** Runs tests that give their results, and prints them; what they throw is one failure more. */
export async function group(name: string, run: () => Promise<readonly Result[]>): Promise<readonly Result[]> {
  let results: readonly Result[] = [];
  const whole = await test(name, async () => {
    results = await run();
  });
  const all = whole.error === undefined ? results : [...results, whole];
  console.log(`\n${name} (${Math.round(whole.milliseconds / 1000)} s)`);
  for (const { name, milliseconds, error } of all) {
    console.log(`  ${error === undefined ? '✓' : '✗'} ${name} (${milliseconds} ms)`);
    if (error !== undefined) console.log(error.replace(/^/gm, '      '));
  }
  return all;
}

/** Writes what a script can count, prints the sum and sets the exit code; no result at all is a failure. */
export function report(results: readonly Result[], file: string): void {
  const failed = results.filter((result) => result.error !== undefined).length;
  const passed = results.length - failed;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ passed, failed, results }, undefined, 2));
  console.log(`\n${passed} of ${results.length} tests passed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}
