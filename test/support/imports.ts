import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the sources, and a file in it by its path from there: `checks/run.ts`. */
export const sources = fileURLToPath(new URL('../../language-server/src/', import.meta.url));

export interface Import {
  /** Both as paths from the folder they are looked for in; a package by its name. */
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** The extension's files, which use what is in `sources` from outside. */
export const extension = fileURLToPath(new URL('../../extension/', import.meta.url));

const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

/** The paths of all source files written by hand. */
export function sourceFiles(folder = sources): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.ts') && !/^(?:generated|node_modules)\//.test(path))
    .sort();
}

/** Every import of a source file. */
export function importsOf(file: string, folder = sources): Import[] {
  const text = readFileSync(resolve(folder, file), 'utf8');
  return [...text.matchAll(statement)].map(([, type, named, dynamic]) => {
    const specifier = (named ?? dynamic) as string;
    return {
      from: file,
      to: specifier.startsWith('.') ? pathOf(file, specifier, folder) : specifier,
      typeOnly: !!type,
    };
  });
}

function pathOf(file: string, specifier: string, folder: string): string {
  const absolute = resolve(folder, dirname(file), specifier);
  return posix.normalize(relative(folder, absolute).replaceAll(sep, '/'));
}

/** `checks` of `checks/values/…`; a file at the top by its own name; what lies outside by `..`. */
export function topFolder(path: string): string {
  return path.split('/')[0] as string;
}
