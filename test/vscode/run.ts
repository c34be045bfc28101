/**
 * Tests the packaged extension in a real VS Code: as a drafter works with it, from an empty folder, with a text
 * that others published and in a long plan, and through VS Code's own interface in its extension host. Pictures,
 * logs and results go to out/vscode.
 *
 * `--pictures` begins the first plan only, and puts the best pictures of it into docs/pictures.
 * `--dead-server` works with a language server that exits at once: all that needs it has to fail.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Bench, closeBench, inVsCode, openBench } from './bench.ts';
import { checkInBrowser } from './browser-only/checking.ts';
import { testDead } from './dead-server/run.ts';
import { draftPlan } from './drafting.ts';
import { runSuite } from './extension-host.ts';
import { keepPictures } from './pictures.ts';
import { group, type Result, report } from './results.ts';
import { goThrough } from './steps.ts';
import { stories } from './stories.ts';
import { fillWorkspace, output } from './workspace.ts';

const { values: wanted } = parseArgs({
  options: { pictures: { type: 'boolean' }, 'dead-server': { type: 'boolean' } },
});
const bench = await openBench();
try {
  if (wanted['dead-server']) report(await testDead(bench), `${output}/dead-server.json`);
  else if (wanted.pictures) {
    report(await tell('The first plan', 'first-plan'), `${output}/pictures.json`);
    if (process.exitCode === undefined) keepPictures(`${output}/first-plan`);
  } else {
    rmSync(output, { recursive: true, force: true });
    report(await testAll(bench), `${output}/results.json`);
  }
} finally {
  await closeBench(bench);
}

async function testAll({ temporary, vsix }: Bench): Promise<Result[]> {
  // a folder for each window: what a window leaves unsaved comes back in the next one of the same folder
  const drafted = fillWorkspace(`${temporary}/起草`);
  const tested = fillWorkspace(`${temporary}/测试`);
  return [
    ...(await tell('The first plan', 'first-plan')),
    ...(await tell('A published text', 'published-text')),
    ...(await group('A long plan', () =>
      inVsCode(bench, 'drafter', { vsix }, (page, workbench) =>
        draftPlan(page, workbench.folderUrl(drafted), `${drafted}/taizhou.plan`, `${output}/long-plan`),
      ),
    )),
    ...(await group('In the extension host', () =>
      inVsCode(bench, 'extension-host', { vsix, withTests: true }, (page, workbench) =>
        runSuite(page, workbench, tested, `${temporary}/suite`),
      ),
    )),
    // without the extension: there it comes from a server, and runs in the browser
    ...(await group('In a browser alone', () =>
      inVsCode(bench, 'browser', {}, (page, workbench) => checkInBrowser(page, workbench, vsix, output)),
    )),
  ];
}

function tell(title: string, name: keyof typeof stories): Promise<readonly Result[]> {
  return group(title, () =>
    inVsCode(bench, name, { vsix: bench.vsix }, (page, workbench) =>
      goThrough(stories[name](bench, page, workbench), page, `${output}/${name}`),
    ),
  );
}
