import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const here = import.meta.dirname;
const { resolve } = createRequire(import.meta.url);
const { version } = createRequire(import.meta.url)('./package.json');

const picture = /(?<=!\[[^\]]*\]\()[^)]+\.png(?=\))/gu;

// VS Code shows no picture from a file of the extension: they go into the text
const readme = readFileSync(`${here}/README.md`, 'utf8').replace(picture, (path) => {
  return `data:image/png;base64,${readFileSync(`${here}/${path}`, 'base64')}`;
});
writeFileSync(`${here}/dist/README.md`, readme);
copyFileSync(`${here}/../CHANGELOG.md`, `${here}/dist/CHANGELOG.md`);
copyFileSync(`${here}/../LICENSE`, `${here}/LICENSE`);

// everything is bundled: no dependencies go in; where its repository will be is not settled yet
execFileSync(
  process.execPath,
  [
    resolve('@vscode/vsce/vsce'),
    'package',
    ...['--out', `planwright-${version}.vsix`],
    ...['--readme-path', 'dist/README.md', '--changelog-path', 'dist/CHANGELOG.md'],
    '--no-rewrite-relative-links',
    '--no-dependencies',
    '--allow-missing-repository',
  ],
  { cwd: here, stdio: 'inherit' },
);
