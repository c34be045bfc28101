import assert from 'node:assert/strict';
import type { Desk } from '../desk.ts';
import { openPreview, type PreviewView } from '../preview.ts';
import { type Step, step } from '../steps.ts';
import { indicator } from './plan.ts';

const beyondTarget = 'values/milestone-beyond-target';
const unknownField = 'structure/unknown-field';

/** The plan is broken, seen to be broken, and mended. */
export function checking(desk: Desk): Step[] {
  const { page } = desk;
  let preview: PreviewView | undefined;
  const offered = () => page.locator('.action-widget .monaco-list-row', { hasText: '责任部门' }).first();
  const previewOpened = () => {
    assert(preview, 'there is no preview');
    return preview;
  };
  return [
    step('a milestone beyond the target is underlined and explained', 'problem', async () => {
      const { window, hand } = desk;
      await hand.goTo('2022年：45%');
      await window.press('Enter');
      await window.type('2023年：70%');
      await window.waitForSquiggle();
      const problem = await window.problem(beyondTarget);
      for (const expected of [indicator, '2023年', '70%', '2025年', '60%'])
        assert(problem.includes(expected), problem);
    }),
    step('the button opens the preview, the cell is marked in its table', 'preview', async () => {
      await desk.hand.goTo('属性：约束性');
      preview = await openPreview(page);
      const row = await preview.row(indicator);
      for (const expected of ['45%', '70%', '错误', '60%', '约束性', '市民政局'])
        assert(row.includes(expected), row);
    }),
    step('a click with Ctrl on the cell puts the cursor where it is written', 'cell', async () => {
      await previewOpened().followCell('70%');
      await page.locator('.statusbar-item', { hasText: '行 23，列 9' }).first().waitFor();
      await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    }),
    step('the milestone is mended, and the finding is gone from table and list', 'mended', async () => {
      await desk.window.press('Delete', 'Delete', 'Delete');
      await desk.window.type('50%');
      await previewOpened().waitForCell('50%');
      await desk.hand.waitUntilMended(beyondTarget);
      const row = await previewOpened().row(indicator);
      assert(!row.includes('错误'), row);
    }),
    step('the indicator under the pointer shows its card, with its chart', 'card', async () => {
      await desk.window.press('Control+j'); // without the panel there is room for it
      await desk.hand.goTo(`指标 ${indicator}`);
      const card = await desk.window.hoverOver(indicator);
      for (const expected of [indicator, '45%', '50%', '60%', '责任部门：市民政局'])
        assert(card.includes(expected), card);
      const chart = page.locator('.monaco-hover:visible img').first();
      await chart.waitFor();
      const width = await chart.evaluate((image: { decode(): Promise<void>; naturalWidth: number }) =>
        image.decode().then(() => image.naturalWidth),
      );
      assert.equal(width, 320);
    }),
    step('the light bulb offers the field that was meant', 'bulb', async () => {
      const { window, hand } = desk;
      await hand.goTo('属性：约束性');
      await window.press('ArrowDown', 'End', ...Array<string>(6).fill('Backspace'));
      await window.type('们：市民政局');
      await window.press('Escape');
      await window.problem(unknownField);
      await hand.goTo('责任部们');
      await window.press('Home', 'ArrowRight', 'ArrowRight', 'Control+.');
      await offered().waitFor();
    }),
    step('what it offers is taken, and the finding is gone', 'fixed', async () => {
      await offered().click();
      await desk.hand.waitUntilMended(unknownField);
      assert.doesNotMatch(await desk.window.visibleText(), /责任部们/);
    }),
    step('the view by departments lists who has what to do', 'departments', async () => {
      await desk.hand.showViews();
      await page.locator('.pane-header', { hasText: '按部门' }).first().waitFor();
      const department = page.locator('.pane.expanded .monaco-list-row', { hasText: '市民政局' }).first();
      await department.click();
      await page.locator('.pane.expanded .monaco-list-row', { hasText: indicator }).first().waitFor();
      assert.match(await department.innerText(), /3项任务、2项指标/);
    }),
  ];
}
