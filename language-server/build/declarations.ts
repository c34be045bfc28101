import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';

const here = import.meta.dirname;
const packageOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** The types of big.js, which are another package: they come along, so that the library depends on none. */
const bigTypes = packageOf('@types/big.js');

/**
 * Writes what TypeScript has to know of the library: what `tsc` declares for src/index.ts, and for those modules alone
 * that this leads to.
 * @returns the folder of the package whose declarations come along
 */
export async function writeDeclarations(folder: string): Promise<string> {
  const all = await mkdtemp(join(tmpdir(), 'planwright-types-'));
  try {
    const tsc = join(packageOf('typescript'), 'bin/tsc');
    const given = ['--project', join(here, 'tsconfig.library.json'), '--outDir', all];
    execFileSync(process.execPath, [tsc, ...given], { stdio: 'inherit' });
    // a set is walked through to its end, what is added meanwhile included
    const files = new Set(['language-server/src/index.d.ts']);
    for (const file of files) {
      const text = await readFile(join(all, file), 'utf8');
      const declared = text.replace(imported, (_, before: string, specifier: string) => {
        if (specifier === 'big.js') return before + posix.relative(dirname(file), './big.cjs');
        files.add(posix.join(dirname(file), specifier.replace(/\.ts$/u, '.d.ts')));
        return before + specifier.replace(/\.ts$/u, '.js');
      });
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), declared);
    }
    await cp(join(bigTypes, 'index.d.ts'), join(folder, 'big.d.cts'));
    return bigTypes;
  } finally {
    await rm(all, { recursive: true, force: true });
  }
}

/** `from './a.ts`, `import("./a.ts`: what a declaration takes from another module. */
const imported = /(\bfrom ['"]|\bimport\(['"])(\.[^'"]+|big\.js)/gu;
