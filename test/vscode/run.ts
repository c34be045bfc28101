/**
 * Tests the packaged extension in a real VS Code: as a drafter works with it, and through VS Code's own
 * interface in its extension host. Pictures, the log and the results go to out/vscode.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { checkInBrowser } from './browser-only/checking.ts';
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
const workbenches: Workbench[] = [];
try {
  browser = await launch(tools.chromium);
  // two, as an extension runs either on the machine or in the browser
  const onMachine = await start('machine', vsix);
  const inBrowser = await start('browser');
  report(await testIn(browser, onMachine, inBrowser), `${output}/results.json`);
} finally {
  await browser?.close();
  await Promise.all(workbenches.map((workbench) => workbench.stop()));
  rmSync(temporary, { recursive: true, force: true });
}

async function start(name: string, installed?: string): Promise<Workbench> {
  const home = `${temporary}/${name}`;
  const workbench = await startWorkbench(tools.codeServer, home, installed, `${output}/${name}.log`);
  workbenches.push(workbench);
  return workbench;
}

async function testIn(browser: Browser, onMachine: Workbench, inBrowser: Workbench): Promise<Result[]> {
  const newPage = () => browser.newPage({ viewport: { width: 1280, height: 800 } });
  // a folder for each window: what a window leaves unsaved comes back in the next one of the same folder
  const drafted = fillWorkspace(`${temporary}/起草`);
  const tested = fillWorkspace(`${temporary}/测试`);
  return [
    ...(await group('As a drafter', async () => {
      const page = await newPage();
      const results = draftPlan(page, onMachine.folderUrl(drafted), `${drafted}/taizhou.plan`, output);
      return results.finally(() => page.close());
    })),
    ...(await group('In the extension host', async () =>
      runSuite(await newPage(), onMachine, tested, `${temporary}/suite`),
    )),
    ...(await group('In a browser alone', async () =>
      checkInBrowser(await newPage(), inBrowser, vsix, output),
    )),
  ];
}
