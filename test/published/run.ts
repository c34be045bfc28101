/**
 * Reads every published text of a folder as a plan, and shows what was found:
 *
 *   npm run test:published -- FOLDER
 *
 * Fails (exit code 1) where a text gives a parser error, a line the language can't place, sections that
 * don't nest or whose numbers don't run on, or other counts than a person's (expected.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlanFile } from '../../language-server/src/parser/parse.ts';
import { printTable } from '../support/print-table.ts';
import { publishedPlans } from './body.ts';
import { type Examined, examine } from './examine.ts';
import { differences } from './expected.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder? npm run test:published -- FOLDER');
  process.exit(1);
}

const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
if (files.length === 0) {
  console.error(`${folder} holds no .txt files.`);
  process.exit(1);
}

const rows: string[][] = [];
const failures: string[] = [];

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
  const [first, ...others] = found.map(({ mentions }) => mentions.join('、'));
  if (others.some((other) => other !== first))
    failures.push(`${file}: departments differ with the splitting`);
}

const heads = [
  'text',
  'characters',
  'sections by level',
  'boxes (items)',
  'tasks',
  'brackets',
  'departments',
];
printTable([...heads, 'warnings', 'ms'], rows);
console.log(
  failures.length > 0
    ? `\n${failures.join('\n')}`
    : `\nAll ${rows.length} read without an error, and nest as they should.`,
);
process.exit(failures.length > 0 ? 1 : 0);

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
