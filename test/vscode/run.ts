/**
 * Tests the packaged extension in a real VS Code: as a drafter works with it, from an empty folder, with a text
 * that others published and in a long plan, and through VS Code's own interface in its extension host. Pictures,
 * logs and results go to out/vscode.
 *
 * `--story NAME`, once or more, tells these alone (stories.ts has their names).
 * `--look light|dark|contrast|large` shows them like that; `large` is 200 %.
 * `--pictures` tells the stories alone whose best pictures the READMEs show, and puts these into docs/pictures.
 * `--dead-server` works with a language server that exits at once: all that needs it has to fail.
 */
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Bench, closeBench, inVsCode, openBench } from './bench.ts';
import { checkInBrowser } from './browser-only/checking.ts';
import { testDead } from './dead-server/run.ts';
import { draftPlan } from './drafting.ts';
import { runSuite } from './extension-host.ts';
import { inTwoLanes, type Task } from './lanes.ts';
import { keepPictures, picturedStories } from './pictures.ts';
import { group, type Result, report } from './results.ts';
import { type Look, looks } from './settings.ts';
import { goThrough } from './steps.ts';
import { type Story, type StoryName, stories, storyNames } from './stories.ts';
import { fillWorkspace, output } from './workspace.ts';

const { values: wanted } = parseArgs({
  options: {
    story: { type: 'string', multiple: true },
    look: { type: 'string', default: 'dark' },
    pictures: { type: 'boolean' },
    'dead-server': { type: 'boolean' },
  },
});
const chosen = (wanted.story ?? []).map(storyCalled);
const bench = await openBench(lookCalled(wanted.look));
try {
  if (wanted['dead-server']) report(await testDead(bench), `${output}/dead-server.json`);
  else if (wanted.pictures) {
    report(await inTwoLanes(picturedStories.map(telling)), `${output}/pictures.json`);
    if (process.exitCode === undefined) keepPictures();
  } else if (chosen.length > 0) report(await inTwoLanes(chosen.map(telling)), `${output}/stories.json`);
  else {
    rmSync(output, { recursive: true, force: true });
    report(await testAll(bench), `${output}/results.json`);
  }
} finally {
  await closeBench(bench);
}

function testAll({ temporary, vsix }: Bench): Promise<Result[]> {
  // a folder for each window: what a window leaves unsaved comes back in the next one of the same folder
  const drafted = fillWorkspace(`${temporary}/起草`);
  const tested = fillWorkspace(`${temporary}/测试`);
  return inTwoLanes([
    {
      usesClipboard: true,
      run: () =>
        group('In the extension host', () =>
          inVsCode(bench, 'extension-host', { vsix, withTests: true }, (page, workbench) =>
            runSuite(page, workbench, tested, `${temporary}/suite`),
          ),
        ),
    },
    {
      run: () =>
        group('A long plan', () =>
          inVsCode(bench, 'drafter', { vsix }, (page, workbench) =>
            draftPlan(page, workbench.folderUrl(drafted), `${drafted}/taizhou.plan`, `${output}/long-plan`),
          ),
        ),
    },
    ...storyNames.map((name) => toldTwice(telling(name), `${output}/${name}`)),
    {
      // without the extension: there it comes from a server, and runs in the browser
      run: () =>
        group('In a browser alone', () =>
          inVsCode(bench, 'browser', {}, (page, workbench) => checkInBrowser(page, workbench, vsix, output)),
        ),
    },
  ]);
}

function telling(name: StoryName) {
  const { title, steps, usesClipboard = false }: Story = stories[name];
  const tell = (bench: Bench) =>
    group(title, () =>
      inVsCode(bench, name, { vsix: bench.vsix }, (page, workbench) =>
        goThrough(steps(bench, page, workbench), page, `${output}/${name}`),
      ),
    );
  return { usesClipboard, run: () => tell(bench), runAgain: () => tell(anew(bench)) };
}

/** The same bench with an empty folder. */
function anew(bench: Bench): Bench {
  return { ...bench, temporary: mkdtempSync(`${bench.temporary}/again-`) };
}

/**
 * A story by which all that is tested is judged is told once more where it fails: with two windows on a busy machine a hand
 * may have been too slow. What fails twice has failed. The pictures that show why it failed first are kept.
 */
function toldTwice({ usesClipboard, run, runAgain }: ReturnType<typeof telling>, pictures: string): Task {
  return {
    usesClipboard,
    async run() {
      const results = await run();
      if (results.every(({ error }) => error === undefined)) return results;
      console.log('\nonce more:');
      if (existsSync(pictures)) renameSync(pictures, `${pictures}-failed`);
      return runAgain();
    },
  };
}

function storyCalled(name: string): StoryName {
  const found = storyNames.find((each) => each === name);
  if (found === undefined) throw new Error(`there is no story “${name}”: ${storyNames.join(', ')}`);
  return found;
}

function lookCalled(name: string): Look {
  const found = Object.entries(looks).find(([each]) => each === name);
  if (found === undefined) throw new Error(`there is no look “${name}”: ${Object.keys(looks).join(', ')}`);
  return found[1];
}
