/**
 * Reads every published text of a folder as a plan, and shows what was found:
 *
 *   npm run test:published -- FOLDER
 *
 * A folder of pages (`*.txt`) is read with menus and footers taken off (pages.ts); of one with `texts/` each text is
 * opened as it is, and imported, and what the checks say of it held against the kept list of verdicts (plans.ts); where
 * the folder has `commitments.txt`, the targets recognised are held against those that a person found (labels.ts).
 * Fails (exit code 1) where something is that must not be.
 *
 *   --list FILE       writes errors and warnings with their lines to a file, for somebody to judge
 *   --verdicts FILE   holds them against another list than the kept one: the file that was written, filled in
 *   --mutations N     tries so many mutations of the texts as well; none unless told
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { showLabelled } from './label-figures.ts';
import { examinePages } from './pages.ts';
import { examinePlans } from './plans.ts';
import { showHeldRows } from './rows.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'string' }, verdicts: { type: 'string' }, mutations: { type: 'string' } },
});
const [folder] = positionals;
if (!folder) {
  console.error('Which folder? npm run test:published -- FOLDER');
  process.exit(1);
}

const texts = join(folder, 'texts');
const failures = existsSync(texts)
  ? await examinePlans(texts, textsIn(texts), { ...values, mutations: Number(values.mutations ?? 0) })
  : examinePages(folder, textsIn(folder));
await showHeldRows(folder);
const labels = join(folder, 'commitments.txt');
if (existsSync(labels)) failures.push(...(await showLabelled(labels)));
console.log(`\n${failures.length > 0 ? failures.join('\n') : 'All is as it should be.'}`);
process.exit(failures.length > 0 ? 1 : 0);

function textsIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (files.length === 0) {
    console.error(`${folder} holds no .txt files.`);
    process.exit(1);
  }
  return files;
}
