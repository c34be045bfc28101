import { existsSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { bundle, isWatching } from './bundle.ts';
import { writeDeclarations } from './declarations.ts';
import { thirdPartyNotices } from './notices.ts';
import { sourcesDigest } from './sources-digest.ts';

const home = dirname(import.meta.dirname);
const root = dirname(home);
const pages = `${root}/docs/checks`;

/** Where the bundles go. */
export const dist = `${home}/dist`;

/** Only one command speaks with assistants: what it needs for that is a file beside the program. */
const sdkApart: Plugin = {
  name: 'the SDK apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/sdk\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './planwright-mcp.js', external: true } : undefined,
    );
  },
};

/** The command line, which is the language server too, and the server alone for a browser. */
export const serverBundles: readonly BuildOptions[] = [
  {
    entryPoints: {
      planwright: `${home}/src/cli/main.ts`,
      'planwright-thread': `${home}/src/server/main-thread.ts`,
      'planwright-mcp': `${home}/src/cli/mcp/sdk.ts`,
    },
    plugins: [sdkApart],
    outdir: dist,
    platform: 'node',
    target: 'node20',
    // one file: what only some commands need is in it, and is run when they ask for it
    format: 'esm',
    // while sources are followed nothing says which they are, so that nothing found is kept from one run to the next
    define: isWatching ? {} : { PLANWRIGHT_BUILD: JSON.stringify(sourcesDigest(root)) },
    // CommonJS dependencies ask for Node's own modules by `require`
    banner: {
      js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
    },
  },
  // a web worker: the build fails where anything it holds asks for a module of Node's
  {
    entryPoints: { 'planwright-browser': `${home}/src/server/main-browser.ts` },
    outdir: dist,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  },
];

/**
 * What a program gets that imports `planwright`, in Node or in a browser: the build fails where anything it holds asks for
 * a module of Node's. In pieces, so that what only some functions need is loaded when they are called.
 */
const library: BuildOptions = {
  entryPoints: { index: `${home}/src/index.ts` },
  outdir: `${dist}/library`,
  platform: 'browser',
  target: 'es2022',
  format: 'esm',
  splitting: true,
};

if (import.meta.main) {
  await rm(dist, { recursive: true, force: true });
  const made = await bundle([...serverBundles, library]);
  const declared = await writeDeclarations(`${dist}/types`);
  for (const page of ['api.md', 'api.zh-CN.md']) await cp(`${root}/docs/${page}`, `${dist}/${page}`);
  if (existsSync(pages)) await cp(pages, `${dist}/checks`, { recursive: true });
  await writeFile(`${dist}/THIRD-PARTY-NOTICES.txt`, await thirdPartyNotices(made, root, [declared]));
}
