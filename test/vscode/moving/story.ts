import assert from 'node:assert/strict';
import { deskIn } from '../desk.ts';
import type { Page } from '../page.ts';
import { type Step, step } from '../steps.ts';
import { building, fileName, rate, subsidy } from './plan.ts';

const newRate = '城乡社区食堂覆盖率';

/** Tasks change places, an indicator is renamed from a sentence on, and two findings are mended. */
export function moving(page: Page, url: string): Step[] {
  const { desk, opening } = deskIn(page, url);
  const beginning: Step = {
    ...opening,
    name: 'the folder opens, and the plan in it',
    async run() {
      await opening.run();
      await desk.window.open(fileName);
    },
  };
  const preview = page.locator('.bulk-edit-panel');
  const places = preview.locator('.monaco-list-row', { hasText: newRate });
  const checkboxes = preview.locator('.monaco-list-row .edit-checkbox');
  return [
    beginning,
    step(
      'a task is moved down by keys: its number, its box and what refers to it follow',
      'down',
      async () => {
        await desk.hand.goTo(`（一）${building}`);
        await desk.window.press('Control+Alt+PageDown');
        await desk.hand.waitForLine(`（一）${subsidy}。分档办法见专栏1，与专栏2的食堂衔接。`);
        await desk.hand.waitForLine(`（二）${building}。利用闲置用房，做法见专栏2。`);
        await desk.hand.waitForLine('专栏2 食堂建设');
      },
    ),
    step('at the border it is said why nothing moves', 'border', async () => {
      await desk.window.press('Control+Alt+PageDown');
      await desk.hand.waitForNotice(`“（二）${building}”已是“一、主要任务”的最后一项`);
    }),
    step('and all of it is undone at once', 'undone', async () => {
      await desk.window.press('Control+z');
      await desk.hand.waitForLine(`（一）${building}。利用闲置用房，做法见专栏1。`);
      await desk.hand.waitForLine(`（二）${subsidy}。分档办法见专栏2，与专栏1的食堂衔接。`);
    }),
    step('F2 in a sentence renames what it names', 'rename', async () => {
      await desk.hand.goTo(`到2026年，${rate}`);
      await desk.window.press('Home');
      for (let on = 0; on < '到2026年，社区'.length; on++) await page.keyboard.press('ArrowRight');
      await desk.window.press('F2');
      const box = page.locator('.rename-box input').first();
      await box.waitFor();
      assert.equal(await box.inputValue(), rate);
      await box.fill(newRate);
      await page.keyboard.press('Enter');
      await places.nth(2).waitFor();
    }),
    step('each place is looked at and made', 'renamed', async () => {
      // the first is the file's
      await checkboxes.nth(1).click();
      await checkboxes.nth(2).click();
      await preview
        .locator('.monaco-button', { hasText: /应用|Apply/ })
        .first()
        .click();
      await desk.hand.waitForLine(`到2026年，${newRate}达到80%，${newRate}按季度公布。`);
      await desk.hand.waitForLine(`指标 ${newRate}`);
    }),
    step('a total that its parts don’t make up is mended', 'total', async () => {
      await desk.hand.goTo('全市助餐机构10');
      await desk.hand.askForOffer('总数改为“110个”');
      await desk.hand.takeOffer('总数改为“110个”');
      await desk.hand.waitForLine('全市助餐机构110个，其中公办60个、民办50个。');
      // what is found anew would close the next menu
      await page.locator('.editor-instance .squiggly-warning').first().waitFor({ state: 'hidden' });
    }),
    step('and a sentence that stands twice', 'sentence', async () => {
      await desk.hand.goTo('三、组织实施');
      await desk.window.press('ArrowDown', 'End', 'ArrowLeft', 'ArrowLeft');
      await desk.hand.askForOffer('删去这一句');
      await desk.hand.takeOffer('删去这一句');
      await page.locator('.editor-instance .squiggly-hint').first().waitFor({ state: 'hidden' });
      assert.equal((await desk.window.visibleText()).split('支持社会力量').length, 2);
    }),
  ];
}
