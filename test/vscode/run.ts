/**
 * Tests the packaged extension in a real VS Code: as a drafter works with it, and through VS Code's own
 * interface in its extension host. Pictures, the log and the results go to out/vscode.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { draftPlan } from './drafting.ts';
import { runSuite } from './extension-host.ts';
import { installTools } from './install.ts';
import { type Browser, launch } from './page.ts';
import { group, type Result, report } from './results.ts';
import { startWorkbench, type Workbench } from './workbench.ts';
import { fillWorkspace, output, packagedExtension } from './workspace.ts';

const vsix = packagedExtension();
const tools = installTools();
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const temporary = mkdtempSync(`${tmpdir()}/planwright-vscode-`);

let browser: Browser | undefined;
let workbench: Workbench | undefined;
try {
  browser = await launch(tools.chromium);
  workbench = await startWorkbench(tools.codeServer, `${temporary}/home`, vsix, `${output}/server.log`);
  report(await testIn(browser, workbench), `${output}/results.json`);
} finally {
  await browser?.close();
  await workbench?.stop();
  rmSync(temporary, { recursive: true, force: true });
}

async function testIn(browser: Browser, workbench: Workbench): Promise<Result[]> {
  const newPage = () => browser.newPage({ viewport: { width: 1280, height: 800 } });
  // a folder for each window: what a window leaves unsaved comes back in the next one of the same folder
  const drafted = fillWorkspace(`${temporary}/起草`);
  const tested = fillWorkspace(`${temporary}/测试`);
  return [
    ...(await group('As a drafter', async () => {
      const page = await newPage();
      const results = draftPlan(page, workbench.folderUrl(drafted), `${drafted}/taizhou.plan`, output);
      return results.finally(() => page.close());
    })),
    ...(await group('In the extension host', async () =>
      runSuite(await newPage(), workbench, tested, `${temporary}/suite`),
    )),
  ];
}
