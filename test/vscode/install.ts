import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserType } from './page.ts';
import { root } from './workspace.ts';

/** VS Code 1.139.1 as code-server carries it, and what drives a browser; the browser itself is the system's. */
const packages = ['code-server@4.139.1', 'playwright-core@1.65.1'];

const folder = `${root}/.cache/vscode-test`;
const codeServer = `${folder}/node_modules/code-server`;
const installed = `${folder}/${packages.join('+').replaceAll('@', '-')}.installed`;

export interface Tools {
  /** The entry of code-server, for the Node that runs this (22.15 or later). */
  readonly codeServer: string;
  readonly chromium: BrowserType;
}

/**
 * Installs the tools into a cache folder of their own, once: 600 MB from the npm registry, about 20 s.
 * Their install scripts only compile what the tests don't need, and are not run.
 */
export function installTools(): Tools {
  if (!existsSync(installed)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
    npmInstall(folder, packages);
    npmInstall(`${codeServer}/lib/vscode`, ['--omit=dev']);
    writeFileSync(installed, '');
  }
  const { chromium } = createRequire(`${folder}/package.json`)('playwright-core') as {
    chromium: BrowserType;
  };
  return { codeServer: `${codeServer}/out/node/entry.js`, chromium };
}

function npmInstall(cwd: string, args: readonly string[]): void {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  execFileSync('npm', ['install', ...quiet, ...args], { cwd, stdio: 'inherit' });
}
