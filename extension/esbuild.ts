import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import type { BuildOptions, Plugin } from 'esbuild';
import { textMateGrammar } from '../grammar/textmate.ts';
import { bundle, isWatching } from '../language-server/build/bundle.ts';
import { serverBundles, dist as serverDist } from '../language-server/build/esbuild.ts';
import { thirdPartyNotices } from '../language-server/build/notices.ts';
import { languageConfiguration } from './language-configuration.ts';
import { markdownFences } from './markdown-fences.ts';

const here = import.meta.dirname;
const root = `${here}/..`;
const dist = `${here}/dist`;

const program = { format: 'cjs', external: ['vscode'] } as const satisfies BuildOptions;

/**
 * The page loads nothing later. Where something may be, esbuild makes each module it holds ready for that, though what
 * the page takes of the library's public interface asks for none.
 */
const loadsNothingLater: Plugin = {
  name: 'loads nothing later',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

const extensionBundles: readonly BuildOptions[] = [
  {
    ...program,
    entryPoints: [`${here}/src/desktop.ts`],
    outfile: `${dist}/extension.cjs`,
    platform: 'node',
    target: 'node20',
  },
  // for a browser, where there is nothing of Node's
  {
    ...program,
    entryPoints: [`${here}/src/browser.ts`],
    outfile: `${dist}/browser.js`,
    platform: 'browser',
    target: 'es2022',
  },
  // the pages of the preview, of a document of another program, of a comparison, and what Markdown's preview shows of ours
  {
    entryPoints: [
      'preview.ts',
      'preview.css',
      'document.ts',
      'document.css',
      'comparison.ts',
      'comparison.css',
      'markdown-pages.css',
    ].map((name) => `${here}/src/webview/${name}`),
    outdir: `${dist}/webview`,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    plugins: [loadsNothingLater],
  },
];

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await writeFile(`${dist}/plan.tmLanguage.json`, JSON.stringify(textMateGrammar()));
await writeFile(`${dist}/markdown-fences.tmLanguage.json`, JSON.stringify(markdownFences()));
await writeFile(`${dist}/language-configuration.json`, JSON.stringify(languageConfiguration()));
await cp(`${root}/language-server/schema/settings.schema.json`, `${dist}/settings.schema.json`);
await cp(`${root}/language-server/schema/review.schema.json`, `${dist}/review.schema.json`);

if (isWatching) {
  await mkdir(serverDist, { recursive: true });
  await symlink(serverDist, `${dist}/server`, 'junction');
  await bundle([...serverBundles, ...extensionBundles]);
} else {
  const made = await bundle(extensionBundles);
  await writeFile(`${dist}/THIRD-PARTY-NOTICES.txt`, await thirdPartyNotices(made, root));
  // without the pages of the checks: VS Code asks the server for them
  for (const name of [
    'planwright.js',
    'planwright-thread.js',
    'planwright-mcp.js',
    'planwright-browser.js',
    'THIRD-PARTY-NOTICES.txt',
  ]) {
    await cp(`${serverDist}/${name}`, `${dist}/server/${name}`);
  }
  // else Node reads the server twice to find that out, and says so in the log
  await writeFile(`${dist}/server/package.json`, '{ "type": "module" }\n');
}
