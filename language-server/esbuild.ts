import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const here = import.meta.dirname;
const pages = `${here}/../docs/checks`;

await rm(`${here}/dist`, { recursive: true, force: true });
await build({
  entryPoints: { planwright: `${here}/src/cli/main.ts` },
  outdir: `${here}/dist`,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // what only some commands need is loaded by them; all in one folder, where the server looks for the pages
  splitting: true,
  chunkNames: '[name]-[hash]',
  minify: true,
  legalComments: 'linked',
  // CommonJS dependencies ask for Node's own modules by `require`
  banner: {
    js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
  },
});
if (existsSync(pages)) await cp(pages, `${here}/dist/checks`, { recursive: true });
