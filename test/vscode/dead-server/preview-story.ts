import assert from 'node:assert/strict';
import { deskIn } from '../desk.ts';
import type { Page } from '../page.ts';
import { shownPage } from '../preview.ts';
import { type Step, step } from '../steps.ts';
import type { InstalledServer } from './server.ts';

const indicator = '实行全科服务模式的城乡社区覆盖率';

/**
 * What the preview says of a language server that doesn't run, and of one that stops while it is open.
 * @param url the window of a folder that holds taizhou.plan
 * @param server answers nothing when the window opens
 */
export function previewOfFailure(page: Page, url: string, server: InstalledServer): Step[] {
  const { desk, opening } = deskIn(page, url);
  const shown = shownPage(page);
  const notice = (text: string) => shown.locator('.server', { hasText: text });
  const button = (text: string) => shown.locator('.server button', { hasText: text });
  const row = shown.locator(`tr:has-text("${indicator}")`).first();
  return [
    opening,
    step('the preview says after a while that the language server doesn’t run', 'mute', async () => {
      await desk.window.open('taizhou.plan');
      await page.locator('.editor-actions .codicon-open-preview').first().click();
      await shown.locator('#page', { hasText: '正在准备预览' }).waitFor();
      page.setDefaultTimeout(30_000);
      await notice('语言服务没有运行，暂时没有预览').waitFor();
    }),
    step('a button shows its log', 'log', async () => {
      await button('查看日志').click();
      const channel = page.locator('.panel select').first();
      await channel.waitFor();
      assert.equal(await channel.inputValue(), '规划匠 Planwright');
    }),
    step('another starts one that exits at once, and it says so again', 'dead', async () => {
      server.replaceBy('dead');
      await button('重新启动').click();
      await page.locator('.notification-toast', { hasText: '语言服务没有运行' }).first().waitFor();
      await notice('语言服务没有运行，暂时没有预览').waitFor();
    }),
    step('or one that works, and there is the preview', 'alive', async () => {
      server.putBack();
      await button('重新启动').click();
      await shown.locator('#tab-tables').click();
      await row.waitFor();
      assert.doesNotMatch(await shown.locator('#page').innerText(), /语言服务/);
    }),
    step('when it stops, that is said above what it showed', 'stopped', async () => {
      server.replaceBy('dead');
      await desk.hand.runCommand('重启语言服务');
      await notice('停下以前的内容').waitFor();
      await row.waitFor();
    }),
    step('until one works that shows what is typed', 'alive-again', async () => {
      server.putBack();
      await button('重新启动').click();
      await notice('停下以前的内容').waitFor({ state: 'hidden' });
      await desk.hand.goTo(`指标 ${indicator}`);
      await desk.window.press('ArrowDown', 'End', 'Backspace');
      await desk.window.type('.5%');
      await shown.locator('td button:text-is("60.5%")').first().waitFor();
    }),
  ];
}
