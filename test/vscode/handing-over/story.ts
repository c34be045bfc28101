import { deskIn } from '../desk.ts';
import type { Page } from '../page.ts';
import type { Step } from '../steps.ts';
import { comparingWithWord } from './comparing.ts';
import { exporting } from './exporting.ts';
import { fillWithVersions, planFile } from './files.ts';

/** A plan is handed out with a contradiction in it, comes back as a Word file, and the two are compared. */
export function handingOver(page: Page, url: string, folder: string): Step[] {
  const { desk, opening } = deskIn(page, url, folder);
  const beginning: Step = {
    ...opening,
    name: 'the folder opens, and the plan in it',
    async run() {
      await fillWithVersions(folder);
      await opening.run();
      await desk.window.open(planFile);
    },
  };
  return [beginning, ...exporting(desk), ...comparingWithWord(desk)];
}
