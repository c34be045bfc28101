import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../cli/planwright.ts';

/** What comes out of a program. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

const built = join(project, 'language-server/dist/library/index.js');
const isWindows = process.platform === 'win32';

/** Nothing of the npm that runs the tests. */
const environment = Object.fromEntries(
  Object.entries({ ...process.env, LANG: 'zh_CN.UTF-8' }).filter(([name]) => !/^npm_/iu.test(name)),
);

/** What npm packs, and an empty folder into which it was installed without asking any other machine for anything. */
export function installed(): { readonly folder: string; readonly files: readonly string[] } {
  if (!existsSync(built)) throw new Error(`${built} is missing: npm run build`);
  const folder = mkdtempSync(join(tmpdir(), 'planwright-package-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const packing = npm(['pack', '--json', '--pack-destination', folder], join(project, 'language-server'));
  const [{ filename, files }] = JSON.parse(packing) as [{ filename: string; files: { path: string }[] }];
  npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${filename}`], folder);
  return { folder, files: files.map(({ path }) => path) };
}

function npm(given: readonly string[], folder: string): string {
  return execFileSync('npm', given, {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    shell: isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a program of Node's in a folder. */
export function node(given: readonly string[], folder: string): Promise<Ended> {
  return ended(process.execPath, given, folder);
}

/** Runs what the package brings as a command. */
export function npx(given: readonly string[], folder: string): Promise<Ended> {
  return ended('npx', given, folder);
}

function ended(program: string, given: readonly string[], folder: string): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: environment, shell: isWindows && program === 'npx' };
    execFile(program, given, options, (error, out, said) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, said }),
    );
  });
}
