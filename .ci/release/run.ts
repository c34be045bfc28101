/**
 * `npm run release`: builds what goes out — the .vsix, the npm package, their checksums — from a clean clone of the
 * commit that is checked out into out/release, and tags that commit. Publishing is left to who holds the keys:
 * .github/workflows/release.yml, when the tag is pushed. `--dry-run` tags nothing.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReleaseState, releaseRefusals, releaseVersion } from './refusals.ts';

const root = join(import.meta.dirname, '../..');
const output = join(root, 'out/release');
const isDryRun = process.argv.includes('--dry-run');

const state = stateOfCheckout();
const version = releaseVersion(state);
const refusals = releaseRefusals(state, isDryRun);
if (refusals.length > 0) {
  for (const refusal of refusals) console.error(`release: ${refusal}`);
  process.exitCode = 1;
} else {
  buildFromClone(state.head);
  const files = readdirSync(output).sort();
  writeFileSync(join(output, 'SHA256SUMS'), files.map(checksumLine).join(''));
  for (const file of [...files, 'SHA256SUMS']) console.log(`out/release/${file}`);
  if (!isDryRun && !state.tags.has(`v${version}`)) {
    git('tag', '--annotate', `v${version}`, '--message', `Planwright ${version}`);
    console.log(`tagged v${version}; “git push origin v${version}” has it published`);
  }
}

function stateOfCheckout(): ReleaseState {
  const lock = json('package-lock.json') as { packages: Record<string, { version: string }> };
  const versions = new Map<string, string>();
  for (const folder of ['', 'language-server', 'extension']) {
    const manifest = join(folder, 'package.json');
    versions.set(manifest, (json(manifest) as { version: string }).version);
    versions.set(`${manifest} in package-lock.json`, lock.packages[folder]?.version ?? '');
  }
  const tags = lines(git('tag', '--list', 'v*')).map((tag) => [tag, git('rev-list', '-1', tag)] as const);
  return {
    versions,
    changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
    tags: new Map(tags),
    head: git('rev-parse', 'HEAD'),
    uncommitted: lines(git('status', '--porcelain')).map((line) => line.trim()),
  };
}

/** What is not committed, ignored or left from earlier builds has no part in it. */
function buildFromClone(commit: string): void {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const clone = mkdtempSync(join(tmpdir(), 'planwright-release-'));
  const npm = (...given: string[]) =>
    execFileSync('npm', given, { cwd: clone, stdio: 'inherit', shell: process.platform === 'win32' });
  try {
    git('clone', '--quiet', root, clone);
    execFileSync('git', ['checkout', '--quiet', '--detach', commit], { cwd: clone });
    npm('ci', '--no-audit', '--no-fund');
    npm('run', 'package');
    npm('pack', '--quiet', '--workspace', 'planwright', '--pack-destination', output);
    const vsix = `planwright-${version}.vsix`;
    copyFileSync(join(clone, 'extension', vsix), join(output, vsix));
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

/** As `sha256sum` writes it, and `sha256sum --check` reads it. */
function checksumLine(file: string): string {
  return `${createHash('sha256')
    .update(readFileSync(join(output, file)))
    .digest('hex')}  ${file}\n`;
}

function git(...given: string[]): string {
  return execFileSync('git', given, { cwd: root, encoding: 'utf8' }).trim();
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
