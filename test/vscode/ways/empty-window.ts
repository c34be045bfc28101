import assert from 'node:assert/strict';
import type { Desk } from '../desk.ts';
import { type Step, step } from '../steps.ts';

const title = '某市养老服务行动方案（2026—2028年）';

/** Ways to a first plan, in a window that shows no folder. */
export function fromNothing(desk: Desk): Step[] {
  const { page } = desk;
  const status = (text: string | RegExp) => page.locator('.statusbar-item', { hasText: text }).first();
  return [
    step('the icon at the side leads to what one can begin with', 'view', async () => {
      await desk.hand.showViews();
      for (const label of ['新建规划…', '导入文档…', '打开示例规划'])
        await page.locator('.pane-body .monaco-button', { hasText: label }).first().waitFor();
    }),
    step('a new plan is begun there, its departments parted by blanks', 'new', async () => {
      await page.locator('.pane-body .monaco-button', { hasText: '新建规划…' }).first().click();
      await desk.hand.answer('规划名称', title);
      await desk.hand.pick('哪一种规划', '行动方案');
      await desk.hand.answer('规划期', '');
      await desk.hand.answer('责任部门', '市民政局 市财政局');
      await desk.hand.waitForLine(title);
      await desk.window.press('Escape');
      const lines = (await desk.window.visibleText()).split('\n').map((line) => line.trim());
      assert(lines.includes('市民政局') && lines.includes('市财政局'), lines.join('\n'));
    }),
    step('the right end of the status bar says how it stands', 'status', async () => {
      const place = page.locator('.right-items .statusbar-item', { hasText: '1项指标' }).first();
      await place.waitFor();
    }),
    step('an untitled text that begins as a plan is one', 'untitled', async () => {
      await desk.hand.runCommand('File: New Untitled Text File');
      await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
      await status('1项指标').waitFor({ state: 'hidden' });
      await desk.window.type('规划 某县托育服务规划（2026—2030年）');
      await status(/^规划$/u).waitFor();
      await status('0项指标').waitFor();
      await desk.window.press('Escape');
    }),
  ];
}
