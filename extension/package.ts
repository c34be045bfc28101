import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const { version } = createRequire(import.meta.url)('./package.json');

// everything is bundled: no dependencies go in, and the package is not published anywhere yet
execFileSync(
  process.execPath,
  [
    resolve('@vscode/vsce/vsce'),
    'package',
    '--out',
    `planwright-${version}.vsix`,
    '--no-dependencies',
    '--skip-license',
    '--allow-missing-repository',
  ],
  { cwd: import.meta.dirname, stdio: 'inherit' },
);
