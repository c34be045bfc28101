import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const here = import.meta.dirname;
const { resolve } = createRequire(import.meta.url);
const { version } = createRequire(import.meta.url)('./package.json');

const picture = /(?<=!\[[^\]]*\]\()[^)]+\/(?<name>[^/)]+\.png)(?=\))/gu;

// The pictures go along with the README. VS Code's own page of an extension shows them from the web only: once the
// repository has an address, vsce makes links to there of them (`--baseImagesUrl`)
mkdirSync(`${here}/dist/pictures`, { recursive: true });
const readme = readFileSync(`${here}/README.md`, 'utf8').replace(picture, (path, name) => {
  copyFileSync(`${here}/${path}`, `${here}/dist/pictures/${name}`);
  return `dist/pictures/${name}`;
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
