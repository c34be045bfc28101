import assert from 'node:assert/strict';
import type { Desk } from '../desk.ts';
import { succeeds } from '../hands.ts';
import { shownPage } from '../preview.ts';
import { type Step, step } from '../steps.ts';
import { block, prose } from './files.ts';

const question = '和哪个版本对照';
const committed = 'Git 最近一次提交的版本';

/** What has changed since the plan was committed. */
export function comparing(desk: Desk): Step[] {
  const { page } = desk;
  const shown = shownPage(page);
  return [
    {
      name: 'Git’s version of the plan is offered to be compared with',
      picture: 'versions',
      needsServer: false,
      async run() {
        await desk.window.press('Escape', 'Control+s');
        await desk.hand.runCommand('与另一个版本对照');
        await desk.hand.waitForChoice(question, committed);
      },
    },
    step('the facts that have changed since are listed', 'compared', async () => {
      await desk.hand.pick(question, committed);
      await shown.locator('h1', { hasText: '修改对照' }).waitFor();
      const text = await shown.locator('#page').innerText();
      for (const expected of [committed, prose, '达到90%', block, '约束性'])
        assert(text.includes(expected), text);
    }),
    step('and every word beside what it was', 'words', async () => {
      await shown.locator('button', { hasText: '逐字对照' }).click();
      const side = (name: string) => page.locator(`.monaco-diff-editor .editor.${name} .view-line`);
      const former = page.locator('.monaco-diff-editor .editor.original .view-line', {
        hasText: `指标 ${block}`,
      });
      // where there is no room for them side by side, one stands below the other
      if (!(await succeeds(former.first().waitFor({ timeout: 8_000 })))) {
        await desk.hand.runCommand('View: Maximize Editor Group and Hide Side Bars');
        await former.first().waitFor();
      }
      await side('modified').first().waitFor();
      const after = (await side('modified').allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
      assert(after.includes(`指标 ${prose}`), after);
    }),
  ];
}
