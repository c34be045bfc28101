import { access, constants, readdir, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { Localized } from '../../core/text/localized.ts';
import { type Engine, type Environment, engineKindOf, enginePlaces } from './engine-places.ts';
import { PdfProblem } from './pdf-problem.ts';

/** Names the program to use, or says `off`. */
const variable = 'PLANWRIGHT_PDF_PROGRAM';

/**
 * The programs of this machine that write PDF, the best first; none where there is none, or they are not wanted.
 * @param asked the program that the user names; else the environment may
 * @throws a PdfProblem where that is no such program
 */
export async function findEngines(environment: Environment, asked?: string): Promise<Engine[]> {
  const named = asked || environment[variable];
  if (named === 'off') return [];
  if (named) return [await namedEngine(named)];
  const found: Engine[] = [];
  for (const { kind, path } of enginePlaces(process.platform, environment)) {
    for (const each of await expanded(path)) {
      if (await isProgram(each)) found.push({ kind, path: each });
    }
  }
  return found;
}

async function namedEngine(path: string): Promise<Engine> {
  const kind = engineKindOf(path);
  if (!kind) throw new PdfProblem(say.unknown(path));
  if (!isAbsolute(path) || !(await isProgram(path))) throw new PdfProblem(say.absent(path));
  return { kind, path };
}

/** The paths that one with a `*` stands for, those of newer versions first. */
async function expanded(path: string): Promise<string[]> {
  const [, folder, start = '', rest = ''] = /^(.*[\\/])([^\\/*]*)\*(.*)$/u.exec(path) ?? [];
  if (folder === undefined) return [path];
  const names = await readdir(folder).catch(() => []);
  const versions = names.filter((name) => name.startsWith(start));
  return versions
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => folder + name + rest);
}

async function isProgram(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return false;
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

const say = {
  unknown: (path: string): Localized => ({
    zh: `${path}：看不出这是什么程序：请写 LibreOffice（soffice）、Chrome、Chromium 或 Edge 的程序文件`,
    en: `${path}: nobody can tell what program that is; name the file of LibreOffice (soffice), Chrome, Chromium or Edge`,
  }),
  absent: (path: string): Localized => ({
    zh: `${path}：没有这个程序，或不能运行它：请写它的完整路径`,
    en: `${path}: there is no such program, or it can’t be run; give its whole path`,
  }),
};
