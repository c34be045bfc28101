import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from './page.ts';
import { deadServerVariable, type Result, resultsVariable } from './results.ts';
import type { Workbench } from './workbench.ts';

/**
 * Makes an extension that does nothing but hold the suite: VS Code takes tests only beside an extension
 * under development, and the one under test is installed.
 */
export async function bundleSuite(folder: string): Promise<{ extension: string; suite: string }> {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name: 'planwright-test',
    publisher: 'planwright',
    version: '0.0.0',
    engines: { vscode: '*' },
  };
  writeFileSync(`${folder}/package.json`, JSON.stringify(manifest));
  await build({
    entryPoints: [`${import.meta.dirname}/suite/index.ts`],
    outfile: `${folder}/suite.js`,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'error',
  });
  return { extension: folder, suite: `${folder}/suite` };
}

/** What the suite left behind; nothing where it didn't get that far. */
export function readResults(file: string): Result[] | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result[]) : undefined;
}

/**
 * Runs the suite in the extension host of a VS Code that is served to a browser, as test-electron does in
 * the desktop one: the page is told where the tests are and says when they end.
 * @param workspace the folder that VS Code opens
 * @param folder an empty folder for the suite
 * @param isServerDead whether only what needs the language server is to be run, and soon be given up
 * @throws when the suite doesn't end within two minutes
 */
export async function runSuite(
  page: Page,
  workbench: Workbench,
  workspace: string,
  folder: string,
  isServerDead = false,
): Promise<Result[]> {
  const { extension, suite } = await bundleSuite(folder);
  const results = `${folder}/results.json`;
  const remote = `vscode-remote://${workbench.authority}`;
  const ended = new Promise<void>((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', () => resolve());
    setTimeout(() => reject(new Error('the suite did not end')), 120_000).unref();
  });
  const environment = { [resultsVariable]: results, ...(isServerDead && { [deadServerVariable]: 'yes' }) };
  await page.exposeFunction('codeAutomationLog', () => undefined);
  await page.goto(
    workbench.folderUrl(workspace, [
      ['extensionDevelopmentPath', `${remote}${extension}`],
      ['extensionTestsPath', `${remote}${suite}`],
      ['extensionEnvironment', JSON.stringify(environment)],
      ['enableProposedApi', ''],
      ['skipWelcome', 'true'],
    ]),
  );
  await ended;
  const tested = readResults(results);
  if (!tested) throw new Error('the suite ended without results');
  return tested;
}
