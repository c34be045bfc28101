import { cp, rm, writeFile } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';
import { textMateGrammar } from '../grammar/textmate.ts';
import { thirdPartyNotices } from '../language-server/notices.ts';
import { languageConfiguration } from './language-configuration.ts';

const here = import.meta.dirname;
const root = `${here}/..`;

await rm(`${here}/dist`, { recursive: true, force: true });
const common = {
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  minify: true,
  legalComments: 'none',
  metafile: true,
  absWorkingDir: root,
} as const satisfies BuildOptions;
const { metafile } = await build({
  ...common,
  entryPoints: [`${here}/src/desktop.ts`],
  outfile: `${here}/dist/extension.cjs`,
  platform: 'node',
  target: 'node20',
});
// for a browser, where there is nothing of Node's
await build({
  ...common,
  entryPoints: [`${here}/src/browser.ts`],
  outfile: `${here}/dist/browser.js`,
  platform: 'browser',
  target: 'es2022',
});
// the page of the preview
const { metafile: page } = await build({
  ...common,
  entryPoints: ['preview.ts', 'preview.css'].map((name) => `${here}/src/webview/${name}`),
  outdir: `${here}/dist/webview`,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
});
await writeFile(`${here}/dist/plan.tmLanguage.json`, JSON.stringify(textMateGrammar()));
await writeFile(`${here}/dist/language-configuration.json`, JSON.stringify(languageConfiguration()));
await cp(`${root}/language-server/schema/settings.schema.json`, `${here}/dist/settings.schema.json`);
await cp(`${here}/../language-server/dist`, `${here}/dist/server`, {
  recursive: true,
  filter: (file) => !file.endsWith('.map'),
});
// else Node reads the server twice to find that out, and says so in the log
await writeFile(`${here}/dist/server/package.json`, '{ "type": "module" }\n');
const bundled = { inputs: { ...metafile.inputs, ...page.inputs }, outputs: {} };
await writeFile(`${here}/dist/THIRD-PARTY-NOTICES.txt`, await thirdPartyNotices(bundled, root));
