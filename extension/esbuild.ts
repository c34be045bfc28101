import { cp, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { textMateGrammar } from '../grammar/textmate.ts';
import { languageConfiguration } from './language-configuration.ts';

const here = import.meta.dirname;

await rm(`${here}/dist`, { recursive: true, force: true });
await build({
  entryPoints: [`${here}/src/extension.ts`],
  outfile: `${here}/dist/extension.cjs`,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  minify: true,
  legalComments: 'none',
});
await writeFile(`${here}/dist/plan.tmLanguage.json`, JSON.stringify(textMateGrammar()));
await writeFile(`${here}/dist/language-configuration.json`, JSON.stringify(languageConfiguration()));
await cp(`${here}/../language-server/dist`, `${here}/dist/server`, {
  recursive: true,
  filter: (file) => !file.endsWith('.map'),
});
