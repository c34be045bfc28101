import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Desk } from '../desk.ts';
import { succeeds } from '../hands.ts';
import { shownPage } from '../preview.ts';
import { type Step, step } from '../steps.ts';
import { openWindow } from '../window.ts';
import { root } from '../workspace.ts';

export const wordFile = '社区服务.docx';

const indicator = '实行全科服务模式的城乡社区覆盖率';

/** A folder that holds a plan as a Word file alone. */
export function fillWithWord(folder: string): string {
  mkdirSync(folder);
  const planwright = `${root}/language-server/bin/planwright.js`;
  const args = ['export', `${root}/examples/taizhou.plan`, '-o', `${folder}/${wordFile}`];
  execFileSync(process.execPath, [planwright, ...args], { stdio: 'pipe' });
  return folder;
}

/** A Word file is opened, looked at and made a plan. */
export function fromWord(desk: Desk, url: string): Step[] {
  const { page } = desk;
  const shown = shownPage(page);
  return [
    step('a Word file that is opened shows what it holds', 'word', async () => {
      await openWindow(page, url);
      const title = shown.locator('h1', { hasText: '泰州市城乡社区服务体系建设行动方案' });
      const file = page.locator('.explorer-folders-view .monaco-list-row', { hasText: wordFile }).first();
      await file.click();
      // a window that has just been opened may not know yet whose file that is
      if (!(await succeeds(title.waitFor({ timeout: 8_000 })))) {
        await desk.hand.runCommand('View: Close Editor');
        await file.click();
        await title.waitFor();
      }
      await shown.locator(`td:text-is("${indicator}")`).first().waitFor();
      const text = await shown.locator('#page').innerText();
      for (const expected of ['13项指标', '个数', '总体要求']) assert(text.includes(expected), text);
    }),
    step('and leads to a plan of it, which is checked', 'imported', async () => {
      await shown.locator('button', { hasText: '导入为规划' }).first().click();
      await page.locator('.tab.active', { hasText: '泰州市城乡社区服务体系建设行动方案' }).waitFor();
      await page.locator('.right-items .statusbar-item', { hasText: '13项指标' }).first().waitFor();
      await desk.hand.waitForNotice('已导入', '看导入报告');
    }),
  ];
}
