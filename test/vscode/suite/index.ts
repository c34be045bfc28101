import { writeFileSync } from 'node:fs';
import { deadServerVariable, type Result, resultsVariable, test } from '../results.ts';
import { commandTests } from './command-tests.ts';
import { refactoringTests } from './refactoring-tests.ts';
import { tests } from './tests.ts';

/** What VS Code calls in its extension host; rejects when a test fails. */
export async function run(): Promise<void> {
  const results: Result[] = [];
  const all = { ...tests, ...commandTests, ...refactoringTests };
  const isDead = process.env[deadServerVariable] !== undefined;
  for (const [name, body] of Object.entries(isDead ? refactoringTests : all))
    results.push(await test(name, body));
  writeFileSync(process.env[resultsVariable] as string, JSON.stringify(results));
  if (results.some((result) => result.error !== undefined)) throw new Error('some tests failed');
}
