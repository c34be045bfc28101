import assert from 'node:assert/strict';
import type { Desk } from '../desk.ts';
import { shownPage } from '../preview.ts';
import { type Step, step } from '../steps.ts';
import { planFile, publishedFile } from './files.ts';

const summary = '接上了5处断行，去掉了2处页码和页眉';
const lastLine = '面积不低于30平方米。';

/** A text is copied out of a window, and pasted as a plan and into one. */
export function pasting(desk: Desk): Step[] {
  return [
    {
      name: 'a published text is copied as it is',
      picture: 'published',
      needsServer: false,
      async run() {
        await desk.window.open(publishedFile);
        await desk.window.press('Control+1', 'Control+a', 'Control+c');
      },
    },
    step('it is pasted as a plan, which begins with its title, its lines joined', 'pasted', async () => {
      await desk.hand.runCommand('粘贴为规划正文');
      await desk.hand.waitForNotice(summary, '去掉了什么？');
      await desk.hand.waitForLine('规划 某市城乡社区服务体系建设行动方案（2023—2025年）');
      await desk.hand.waitForLine(`每百户居民拥有的社区综合服务设施${lastLine}`);
      assert.doesNotMatch(await desk.window.visibleText(), /— [12] —/);
    }),
    step('what was left out is shown', 'left-out', async () => {
      await desk.hand.clickNotice(summary, '去掉了什么？');
      const text = await shownPage(desk.page).locator('.markdown-body', { hasText: '页码' }).innerText();
      assert(text.includes('— 1 —') && text.includes('— 2 —'), text);
    }),
    step('pasted into a plan as it is, it is offered as the text of a plan', 'offered', async () => {
      await desk.window.open(planFile);
      await desk.window.press('Control+1', 'Control+End', 'Control+v');
      await desk.page.locator('.post-edit-widget').first().waitFor();
      await desk.window.press('Control+.');
      await desk.hand.waitForOffer('粘贴为规划正文');
    }),
    step('and taken as that, its lines are joined', 'joined', async () => {
      await desk.hand.takeOffer('粘贴为规划正文');
      await desk.hand.waitForLine(`每百户居民拥有的社区综合服务设施${lastLine}`);
      assert.doesNotMatch(await desk.window.visibleText(), /— [12] —/);
    }),
  ];
}
