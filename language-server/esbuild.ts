import { existsSync } from 'node:fs';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { bundle } from './bundle.ts';
import { thirdPartyNotices } from './notices.ts';

const here = import.meta.dirname;
const root = `${here}/..`;
const pages = `${root}/docs/checks`;

/** Where the bundles go. */
export const dist = `${here}/dist`;

/** The command line, which is the language server too, and the server alone for a browser. */
export const serverBundles: readonly BuildOptions[] = [
  {
    entryPoints: { planwright: `${here}/src/cli/main.ts` },
    outdir: dist,
    platform: 'node',
    target: 'node20',
    // one file: what only some commands need is in it, and is run when they ask for it
    format: 'esm',
    // CommonJS dependencies ask for Node's own modules by `require`
    banner: {
      js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
    },
  },
  // a web worker: the build fails where anything it holds asks for a module of Node's
  {
    entryPoints: { 'planwright-browser': `${here}/src/server/main-browser.ts` },
    outdir: dist,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  },
];

if (import.meta.main) {
  const made = await bundle(serverBundles);
  const built = new Set(Object.keys(made.outputs).map((path) => basename(path)));
  for (const name of await readdir(dist)) {
    if (!built.has(name)) await rm(`${dist}/${name}`, { recursive: true });
  }
  if (existsSync(pages)) await cp(pages, `${dist}/checks`, { recursive: true });
  await writeFile(`${dist}/THIRD-PARTY-NOTICES.txt`, await thirdPartyNotices(made, root));
}
