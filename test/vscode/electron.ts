/**
 * The suite of the extension host in the desktop VS Code, which test-electron downloads where its server
 * can be reached; `VSCODE` names an executable that is there already. Needs `npm run build` first.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { runTests } from '@vscode/test-electron';
import { bundleSuite, readResults } from './extension-host.ts';
import { group, report, resultsVariable } from './results.ts';
import { userSettings } from './settings.ts';
import { fillWorkspace, output, root } from './workspace.ts';

const temporary = mkdtempSync(`${tmpdir()}/planwright-electron-`);
const { suite } = await bundleSuite(`${temporary}/suite`);
const results = `${temporary}/results.json`;
mkdirSync(`${temporary}/user/User`, { recursive: true });
writeFileSync(`${temporary}/user/User/settings.json`, JSON.stringify(userSettings));

try {
  const tested = await group('In the desktop VS Code', async () => {
    const ended = runTests({
      ...(process.env.VSCODE !== undefined && { vscodeExecutablePath: process.env.VSCODE }),
      cachePath: `${root}/.cache/vscode-desktop`,
      extensionDevelopmentPath: `${root}/extension`,
      extensionTestsPath: suite,
      extensionTestsEnv: { [resultsVariable]: results },
      launchArgs: [
        fillWorkspace(`${temporary}/测试`),
        ...['--disable-extensions', '--disable-workspace-trust', '--user-data-dir', `${temporary}/user`],
      ],
    });
    // where the suite itself says what failed, its exit code adds nothing
    await ended.catch((error: unknown) => readResults(results) ?? Promise.reject(error));
    return readResults(results) ?? [];
  });
  report(tested, `${output}/electron.json`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
