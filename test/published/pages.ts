import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlanFile } from '../../language-server/src/language/parser/parse.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { printTable } from '../support/print-table.ts';
import { publishedPlans } from './body.ts';
import { type Recognised, recognisedIn } from './commitments.ts';
import { type Examined, examine } from './examine.ts';
import { differences } from './expected.ts';

/**
 * Reads every page as a plan and shows what was found, then which of the targets that a person found in the prose are
 * recognised, and what is taken for one wrongly.
 * @returns what must not be: a parser error, a line the language can't place, sections that don't nest or whose numbers
 *   don't run on, other counts than a person's (expected.ts)
 */
export function examinePages(folder: string, files: readonly string[]): string[] {
  const rows: string[][] = [];
  const failures: string[] = [];
  const recognised = new Map<string, Recognised>();
  for (const file of files) {
    const published = readFileSync(join(folder, file), 'utf8');
    const { parserErrors } = parsePlanFile(published);
    if (parserErrors.length > 0) failures.push(`${file}, uncut: ${parserErrors.length} parser errors`);
    const plans = publishedPlans(published);
    const found = plans.map(({ splitting, text }) => ({
      name: `${file}, ${splitting}`,
      text,
      ...examine(text),
    }));
    for (const each of found) {
      rows.push(rowOf(each.name, each.text, each));
      failures.push(
        ...[...each.failures, ...differences(file, each)].map((failure) => `${each.name}: ${failure}`),
      );
    }
    const targets = recognisedIn(file, readPlan(plans.at(-1)?.text ?? ''));
    if (targets) recognised.set(file, targets);
    const [first, ...others] = found.map(({ mentions }) => mentions.join('、'));
    if (others.some((other) => other !== first))
      failures.push(`${file}: departments differ with the splitting`);
  }
  printTable(heads, rows);
  showRecognised(recognised);
  return failures;
}

const heads = [
  'text',
  'characters',
  'sections by level',
  'boxes (items)',
  'tasks',
  'brackets',
  'departments',
  'warnings',
  'ms',
];

function rowOf(name: string, text: string, found: Examined): string[] {
  const levels = Object.entries(found.headings).map(([level, count]) => `${level}: ${count}`);
  return [
    name,
    String(text.length),
    levels.join(', '),
    found.boxes.length === 0 ? '0' : `${found.boxes.length} (${found.boxes.join(' ')})`,
    String(found.tasks),
    String(found.bracketed),
    String(found.mentions.length),
    String(found.warnings),
    found.time.toFixed(1),
  ];
}

/** Precision: how much of what was found is right. Recall: how much of what a person found was found. */
function showRecognised(recognised: ReadonlyMap<string, Recognised>): void {
  if (recognised.size === 0) return;
  console.log('');
  const share = (part: number, whole: number): string => (whole === 0 ? '' : (part / whole).toFixed(3));
  printTable(
    ['targets in the prose', 'facts', 'found', 'right', 'precision', 'recall', 'right years'],
    [...recognised].map(([file, { facts, found, right, years }]) => [
      file,
      ...[facts, found, right].map(String),
      share(right, found),
      share(right, facts),
      String(years),
    ]),
  );
  for (const [file, { missed, wrong }] of recognised) {
    for (const fact of missed) console.log(`${file}, missed: ${fact}`);
    for (const target of wrong) console.log(`${file}, wrong: ${target}`);
  }
}
