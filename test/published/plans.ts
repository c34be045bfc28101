import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPlan } from '../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../language-server/src/exchange/import/read-document.ts';
import { printTable } from '../support/print-table.ts';
import { findingsOf, type GraveFinding } from './findings.ts';
import { judge, listing, readVerdicts } from './verdicts.ts';

export interface PlanOptions {
  /** Where errors and warnings are written with their lines. */
  readonly list?: string;
  /** The list of verdicts, where it is not the kept one. */
  readonly verdicts?: string;
}

/**
 * Opens every text as a plan, as it is and imported, runs all checks and shows how much they say.
 * @returns what must not be: see `judge`
 */
export async function examinePlans(
  folder: string,
  files: readonly string[],
  options: PlanOptions,
): Promise<string[]> {
  const kept = options.verdicts ?? join(import.meta.dirname, 'verdicts.txt');
  const verdicts = readVerdicts(readFileSync(kept, 'utf8'));
  const rows: string[][] = [];
  const grave = new Map<string, GraveFinding>();
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [way, plan] of [
      ['as it is', text],
      ['imported', await imported(file, text)],
    ] as const) {
      const name = file.replace(/\.txt$/, '');
      const found = findingsOf(name, plan);
      const { right, wrong } = judge(found.grave, verdicts);
      rows.push([`${name}, ${way}`, ...Object.values(found.counts).map(String), `${right}`, `${wrong}`]);
      // what is found in both is judged once
      for (const finding of found.grave) grave.set(`${name} ${finding.code} ${finding.where}`, finding);
    }
  }
  printTable(['plan', 'errors', 'warnings', 'infos', 'hints', 'right', 'false'], rows);
  const all = [...grave.values()];
  if (options.list) writeFileSync(options.list, listing(all, verdicts));
  const { right, wrong, faults } = judge(all, verdicts);
  console.log(`\n${all.length} errors and warnings: ${right} right, ${wrong} false, the rest not judged`);
  return [...faults];
}

async function imported(file: string, text: string): Promise<string> {
  return importPlan(await readDocument(new TextEncoder().encode(text), file), file).text;
}
