/**
 * Tests the packaged extension in a real VS Code: as a drafter works with it, from an empty folder and in a long
 * plan, and through VS Code's own interface in its extension host. Pictures, logs and results go to out/vscode.
 *
 * `--pictures` begins the first plan only, and puts the best pictures of it into docs/pictures.
 * `--dead-server` does so with a language server that exits at once: all that needs it has to fail.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { checkInBrowser } from './browser-only/checking.ts';
import { storyOfFailure, turnedRound, withDeadServer } from './dead-server.ts';
import { draftPlan } from './drafting.ts';
import { runSuite } from './extension-host.ts';
import { goThrough, type Step } from './first-plan/steps.ts';
import { firstPlan } from './first-plan/story.ts';
import { installTools } from './install.ts';
import { type Browser, launch, type Page } from './page.ts';
import { keepPictures } from './pictures.ts';
import { group, type Result, report } from './results.ts';
import { startWorkbench, type Workbench } from './workbench.ts';
import { fillWorkspace, output, packagedExtension } from './workspace.ts';

const { values: wanted } = parseArgs({
  options: { pictures: { type: 'boolean' }, 'dead-server': { type: 'boolean' } },
});
const temporary = mkdtempSync(`${tmpdir()}/planwright-vscode-`);
const vsix = packagedExtension();
const tools = installTools();
const browser = await launch(tools.chromium);
try {
  if (wanted['dead-server']) await testDead(browser);
  else if (wanted.pictures) {
    report(await group('The first plan', () => beginPlan(browser)), `${output}/pictures.json`);
    if (process.exitCode === undefined) keepPictures(`${output}/first-plan`);
  } else await testAll(browser);
} finally {
  await browser.close();
  rmSync(temporary, { recursive: true, force: true });
}

async function testAll(browser: Browser): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  // a folder for each window: what a window leaves unsaved comes back in the next one of the same folder
  const drafted = fillWorkspace(`${temporary}/起草`);
  const tested = fillWorkspace(`${temporary}/测试`);
  const results = [
    ...(await group('The first plan', () => beginPlan(browser))),
    ...(await group('A long plan', () =>
      inVsCode(browser, 'drafter', { vsix }, (page, workbench) =>
        draftPlan(page, workbench.folderUrl(drafted), `${drafted}/taizhou.plan`, `${output}/long-plan`),
      ),
    )),
    ...(await group('In the extension host', () =>
      inVsCode(browser, 'extension-host', { vsix, withTests: true }, (page, workbench) =>
        runSuite(page, workbench, tested, `${temporary}/suite`),
      ),
    )),
    // without the extension: there it comes from a server, and runs in the browser
    ...(await group('In a browser alone', () =>
      inVsCode(browser, 'browser', {}, (page, workbench) => checkInBrowser(page, workbench, vsix, output)),
    )),
  ];
  report(results, `${output}/results.json`);
}

/** Each window is of a VS Code of its own, which ends with it. */
async function inVsCode(
  browser: Browser,
  name: string,
  options: { readonly vsix?: string; readonly withTests?: boolean },
  work: (page: Page, workbench: Workbench) => Promise<Result[]>,
): Promise<Result[]> {
  mkdirSync(output, { recursive: true });
  const workbench = await startWorkbench(tools.codeServer, `${temporary}/${name}`, {
    ...options,
    log: `${output}/${name}.log`,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    return await work(page, workbench);
  } finally {
    await page.close();
    await workbench.stop();
  }
}

function beginPlan(browser: Browser): Promise<Result[]> {
  return inVsCode(browser, 'first-plan', { vsix }, (page, workbench) =>
    goThrough(story(page, workbench), page, `${output}/first-plan`),
  );
}

async function testDead(browser: Browser): Promise<void> {
  const dead = withDeadServer(vsix, `${temporary}/dead.vsix`);
  const results = await group('The first plan, with a dead server', () =>
    inVsCode(browser, 'dead-server', { vsix: dead }, async (page, workbench) => {
      const steps = storyOfFailure(story(page, workbench), page);
      return turnedRound(steps, await goThrough(steps, page, `${output}/dead-server`, 700));
    }),
  );
  report(results, `${output}/dead-server.json`);
}

function story(page: Page, workbench: Workbench): Step[] {
  const folder = `${temporary}/养老`;
  mkdirSync(folder);
  return firstPlan(page, workbench.folderUrl(folder), folder);
}
