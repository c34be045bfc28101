import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLaws } from '../laws/any-text.ts';
import { printTable } from '../support/print-table.ts';
import { randomFrom } from '../support/random.ts';
import { findingsOf, type GraveFinding } from './findings.ts';
import { mutatedPlan } from './mutations.ts';
import { importedText, roundTrip, roundTripOfText } from './round-trips.ts';
import { judge, listing, readVerdicts } from './verdicts.ts';

export interface PlanOptions {
  /** Where errors and warnings are written with their lines. */
  readonly list?: string;
  /** The list of verdicts, where it is not the kept one. */
  readonly verdicts?: string;
  /** How many mutations of the texts are tried. */
  readonly mutations: number;
}

/**
 * Opens every text as a plan, as it is and imported: runs all checks, shows how much they say, and prints it in Word and
 * imports that. Then tries mutations of the texts.
 * @returns what must not be: see `judge`, `roundTrip` and `brokenLaws`
 */
export async function examinePlans(
  folder: string,
  files: readonly string[],
  options: PlanOptions,
): Promise<string[]> {
  const kept = options.verdicts ?? join(import.meta.dirname, 'verdicts.txt');
  const verdicts = readVerdicts(readFileSync(kept, 'utf8'));
  const texts = files.map((file) => ({
    name: file.replace(/\.txt$/, ''),
    text: readFileSync(join(folder, file), 'utf8'),
  }));
  const rows: string[][] = [];
  const grave = new Map<string, GraveFinding>();
  const faults: string[] = [];
  for (const { name, text } of texts) {
    const imported = await importedText(new TextEncoder().encode(text), `${name}.txt`);
    const ways = [
      { way: 'as it is', plan: text, back: await roundTripOfText(text) },
      { way: 'imported', plan: imported, back: await roundTrip(imported) },
    ];
    for (const { way, plan, back } of ways) {
      const found = findingsOf(name, plan);
      const { right, wrong } = judge(found.grave, verdicts);
      const counts = [...Object.values(found.counts), right, wrong, back.lost.length, back.added.length];
      rows.push([`${name}, ${way}`, ...counts.map(String)]);
      // what is found in both is judged once
      for (const finding of found.grave) grave.set(`${name} ${finding.code} ${finding.where}`, finding);
      faults.push(...shown(`${name}, ${way}, loses by way of Word`, back.lost));
      faults.push(...shown(`${name}, ${way}, gains by way of Word`, back.added));
    }
  }
  printTable(['plan', 'errors', 'warnings', 'infos', 'hints', 'right', 'false', 'lost', 'added'], rows);
  const all = [...grave.values()];
  if (options.list) writeFileSync(options.list, listing(all, verdicts));
  const judgement = judge(all, verdicts);
  const { right, wrong } = judgement;
  console.log(`\n${all.length} errors and warnings: ${right} right, ${wrong} false, the rest not judged`);
  return [...judgement.faults, ...faults, ...brokenByMutations(texts, options.mutations)];
}

function shown(what: string, statements: readonly string[]): string[] {
  const first = statements.slice(0, 10);
  const rest = statements.length - first.length;
  return [
    ...first.map((statement) => `${what}: ${statement}`),
    ...(rest > 0 ? [`${what} ${rest} more`] : []),
  ];
}

function brokenByMutations(texts: readonly { readonly text: string }[], count: number): string[] {
  const random = randomFrom(2026);
  const broken: string[] = [];
  for (let run = 0; run < count; run++) {
    const text = mutatedPlan(
      texts.map((each) => each.text),
      random,
    );
    for (const law of brokenLaws(text)) broken.push(`mutation ${run}: ${law} in ${JSON.stringify(text)}`);
  }
  if (count > 0) console.log(`${count} mutations: ${broken.length} laws broken`);
  return broken;
}
