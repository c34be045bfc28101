import { existsSync } from 'node:fs';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { thirdPartyNotices } from './notices.ts';

const here = import.meta.dirname;
const dist = `${here}/dist`;
const root = `${here}/..`;
const pages = `${root}/docs/checks`;

const common = {
  outdir: dist,
  bundle: true,
  minify: true,
  legalComments: 'none',
  metafile: true,
  absWorkingDir: root,
} as const satisfies BuildOptions;

const { metafile } = await build({
  ...common,
  entryPoints: { planwright: `${here}/src/cli/main.ts` },
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // what only some commands need is loaded by them; all in one folder, where the server looks for the pages
  splitting: true,
  chunkNames: '[name]-[hash]',
  // CommonJS dependencies ask for Node's own modules by `require`
  banner: {
    js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
  },
});

// the server alone, as a web worker: the build fails where anything it holds asks for a module of Node's
const worker = await build({
  ...common,
  entryPoints: { 'planwright-browser': `${here}/src/main-browser.ts` },
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
});

// what an earlier build left goes last, so that a program that is just starting finds all its parts
const outputs = { ...metafile.outputs, ...worker.metafile.outputs };
const built = new Set(Object.keys(outputs).map((path) => basename(path)));
for (const name of await readdir(dist)) {
  if (!built.has(name)) await rm(`${dist}/${name}`, { recursive: true });
}
if (existsSync(pages)) await cp(pages, `${dist}/checks`, { recursive: true });
await writeFile(`${dist}/THIRD-PARTY-NOTICES.txt`, await thirdPartyNotices(metafile, root)); // of the worker too, which holds no more
