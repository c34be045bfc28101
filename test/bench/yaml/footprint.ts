import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The MB of a folder's files; packages inside it are not its own. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sizeOf(path) : statSync(path).size / 1e6;
    })
    .reduce((sum, size) => sum + size, 0);
}

/** The MB that installing a package takes: it, and all it depends on. */
export function installedSize(folder: string): number {
  const folders = new Set<string>();
  const add = (folder: string): void => {
    if (folders.has(folder)) return;
    folders.add(folder);
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) add(resolved(name, folder));
  };
  add(folder);
  return [...folders].reduce((sum, each) => sum + sizeOf(each), 0);
}

/** Where Node finds a package that another one asks for. */
function resolved(name: string, from: string): string {
  const here = join(from, 'node_modules', name);
  if (existsSync(here)) return here;
  const above = dirname(from);
  if (above === from) throw new Error(`${name} is not installed`);
  return resolved(name, above);
}
