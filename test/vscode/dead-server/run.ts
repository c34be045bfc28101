import { type Bench, homeOf, inVsCode } from '../bench.ts';
import { runSuite } from '../extension-host.ts';
import type { Page } from '../page.ts';
import { group, type Result } from '../results.ts';
import { goThrough } from '../steps.ts';
import { stories } from '../stories.ts';
import type { Workbench } from '../workbench.ts';
import { fillWorkspace, output } from '../workspace.ts';
import { previewOfFailure } from './preview-story.ts';
import { type InstalledServer, installedServer } from './server.ts';
import { storyOfFailure, turnedRound } from './stories.ts';

const pictures = `${output}/dead-server`;

/** How long is waited for what a dead server would do, in milliseconds. */
const patience = 700;

/** Without a language server all that needs it fails, and the drafter is told why. */
export async function testDead(bench: Bench): Promise<Result[]> {
  const { temporary } = bench;
  return [
    ...(await withDeadServer(bench, 'The first plan', 'first-plan', async (page, workbench) => {
      const steps = storyOfFailure(stories['first-plan'].steps(bench, page, workbench), page);
      return turnedRound(steps, await goThrough(steps, page, `${pictures}/first-plan`, patience));
    })),
    ...(await withDeadServer(bench, 'A published text', 'published-text', async (page, workbench) => {
      const steps = stories['published-text'].steps(bench, page, workbench);
      return turnedRound(steps, await goThrough(steps, page, `${pictures}/published-text`, patience));
    })),
    ...(await withDeadServer(bench, 'In the extension host', 'extension-host', async (page, workbench) => {
      const folder = fillWorkspace(`${temporary}/测试`);
      const results = await runSuite(page, workbench, folder, `${temporary}/suite`, true);
      const steps = results.map(() => ({ needsServer: true }));
      return turnedRound(steps, results);
    })),
    ...(await withDeadServer(bench, 'The preview', 'preview', (page, workbench, server) => {
      server.replaceBy('mute');
      const folder = fillWorkspace(`${temporary}/预览`);
      const steps = previewOfFailure(page, workbench.folderUrl(folder), server);
      return goThrough(steps, page, `${pictures}/preview`);
    })),
  ];
}

function withDeadServer(
  bench: Bench,
  title: string,
  name: string,
  work: (page: Page, workbench: Workbench, server: InstalledServer) => Promise<Result[]>,
): Promise<readonly Result[]> {
  const options = { vsix: bench.vsix, withTests: name === 'extension-host' };
  return group(`${title}, with a dead server`, () =>
    inVsCode(bench, `dead-${name}`, options, (page, workbench) => {
      const server = installedServer(homeOf(bench, `dead-${name}`));
      server.replaceBy('dead');
      return work(page, workbench, server);
    }),
  );
}
