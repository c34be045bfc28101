import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Desk } from '../desk.ts';
import { type Step, step } from '../steps.ts';
import { departments, fileName, filledIn, savedPlan, secondIndicator, title } from './plan.ts';

/** A plan is begun from a template, filled in and saved; an indicator is added. */
export function beginning(desk: Desk): Step[] {
  const { page, folder } = desk;
  const file = `${folder}/${fileName}`;
  return [
    step('a new plan is asked for: its title, then which kind it is', 'template', async () => {
      await desk.hand.runCommand('新建规划');
      await desk.hand.answer('规划名称', title);
      await desk.hand.waitForChoice('哪一种规划', '行动方案');
    }),
    step(
      'its period is known from its title, its departments are named, and it stands there',
      'new',
      async () => {
        await desk.hand.pick('哪一种规划', '行动方案');
        await desk.hand.answer('规划期', '');
        await desk.hand.answer('责任部门', departments);
        await desk.hand.waitForLine(title);
      },
    ),
    step('it is filled in, one place after the other', 'filled', async () => {
      const { window, hand } = desk;
      await window.type('某市人民政府办');
      await hand.accept('某市人民政府办公室');
      for (const text of filledIn) {
        await window.press('Tab');
        await window.type(text);
      }
      await window.press('Tab');
      await hand.waitForSuggestion('预期性');
      await window.press('ArrowDown');
      await hand.waitForSuggestion('约束性');
      await window.press('Enter');
      await hand.accept('市民政局');
      await window.type('建设养老服务综合体');
      await window.press('Escape', 'Escape');
    }),
    step('it is saved as it was written, in a file that is called as it is', 'saved', async () => {
      await desk.window.press('Control+s');
      await page.locator('.tab.active:not(.dirty)', { hasText: fileName }).waitFor();
      assert.equal(readFileSync(file, 'utf8'), savedPlan);
    }),
    {
      name: 'the saved plan is opened',
      picture: 'opened',
      needsServer: false,
      async run() {
        if (!existsSync(file)) writeFileSync(file, savedPlan);
        await desk.window.press('Escape');
        await desk.window.open(fileName);
        await desk.hand.goTo('属性：约束性');
      },
    },
    step('an indicator is typed, its department looked for by its pinyin', 'pinyin', async () => {
      const { window, hand } = desk;
      await hand.goTo('属性：约束性');
      await window.press('ArrowDown', 'End', 'Enter', 'Enter');
      await window.type(`指标 ${secondIndicator}`);
      await window.press('Escape', 'Enter');
      await window.type('2025年：≥72%');
      await window.press('Escape', 'Enter');
      await window.type('zr');
      await hand.accept('责任部门');
      await window.type('mzj');
      await hand.waitForSuggestion('市民政局');
    }),
    step('and taken with Enter', 'taken', async () => {
      await desk.hand.accept('市民政局');
      await page.locator('.editor-instance .squiggly-warning').first().waitFor({ state: 'hidden' });
      assert.doesNotMatch(await desk.window.visibleText(), /mzj/);
    }),
  ];
}
