import { cp, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { textMateGrammar } from '../grammar/textmate.ts';
import { thirdPartyNotices } from '../language-server/notices.ts';
import { languageConfiguration } from './language-configuration.ts';

const here = import.meta.dirname;
const root = `${here}/..`;

await rm(`${here}/dist`, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: [`${here}/src/extension.ts`],
  outfile: `${here}/dist/extension.cjs`,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  minify: true,
  legalComments: 'none',
  metafile: true,
  absWorkingDir: root,
});
await writeFile(`${here}/dist/plan.tmLanguage.json`, JSON.stringify(textMateGrammar()));
await writeFile(`${here}/dist/language-configuration.json`, JSON.stringify(languageConfiguration()));
await cp(`${root}/language-server/schema/settings.schema.json`, `${here}/dist/settings.schema.json`);
await cp(`${here}/../language-server/dist`, `${here}/dist/server`, {
  recursive: true,
  filter: (file) => !file.endsWith('.map'),
});
await writeFile(`${here}/dist/THIRD-PARTY-NOTICES.txt`, await thirdPartyNotices(metafile, root));
