import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the sources, and a file in it by its path from there: `checks/run.ts`. */
export const sources = fileURLToPath(new URL('../../language-server/src/', import.meta.url));

export interface Import {
  /** Both as paths from the folder of the sources; a package by its name. */
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

const declaration =
  /^(?:export )?(?:declare )?(?:abstract )?(?:interface|class|type(?=\s+\w+(?:<[^=]*>)?\s*=))\s+(\w+)/gm;

/** The paths of all source files written by hand. */
export function sourceFiles(): string[] {
  return filesIn('').filter((path) => !path.startsWith('language/generated/'));
}

/** Those of the extension, which uses them from outside; its paths too are from the folder of the sources. */
export function extensionFiles(): string[] {
  return filesIn('../../extension/').filter((path) => !path.includes('/node_modules/'));
}

function filesIn(folder: string): string[] {
  return readdirSync(resolve(sources, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => folder + path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

/** Every import of a source file. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(resolve(sources, file), 'utf8');
  return [...text.matchAll(statement)].map(([, type, named, dynamic]) => {
    const specifier = (named ?? dynamic) as string;
    return {
      from: file,
      to: specifier.startsWith('.') ? pathOf(file, specifier) : specifier,
      typeOnly: !!type,
    };
  });
}

/** The names of the types that a file declares, exported or not. */
export function typesOf(file: string): string[] {
  const text = readFileSync(resolve(sources, file), 'utf8');
  return [...text.matchAll(declaration)].map((match) => match[1] as string);
}

function pathOf(file: string, specifier: string): string {
  const absolute = resolve(sources, dirname(file), specifier);
  return posix.normalize(relative(sources, absolute).replaceAll(sep, '/'));
}

/** `checks` of `checks/values/…`; a file at the top by its own name; what lies outside by `..`. */
export function topFolder(path: string): string {
  return path.split('/')[0] as string;
}

/** Whether a file is one of these, or in one of these folders. */
export function isIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`));
}

/**
 * Which folder uses which, at every depth: of `print/official/word/text.ts` and `print/tables/table.ts` that
 * `print/official` uses `print/tables`.
 */
export function usesBetweenFolders(imports: readonly Import[]): (readonly [user: string, used: string])[] {
  return imports.flatMap(({ from, to }) => {
    const [user, used] = [from.split('/'), to.split('/')];
    const depth = user.findIndex((part, index) => part !== used[index]) + 1;
    const areFolders = user.length > depth && used.length > depth;
    return areFolders ? [[user.slice(0, depth).join('/'), used.slice(0, depth).join('/')] as const] : [];
  });
}

/** What uses itself by way of others, given who uses what. */
export function inCircles(uses: readonly (readonly [user: string, used: string])[]): string[] {
  const usedBy = new Map<string, Set<string>>();
  for (const [user, used] of uses) usedBy.set(user, (usedBy.get(user) ?? new Set()).add(used));
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(usedBy.get(from) ?? [])].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return [...usedBy.keys()].filter((user) => reaches(user, user));
}
