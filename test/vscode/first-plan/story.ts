import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from '../page.ts';
import { openPreview, type PreviewView } from '../preview.ts';
import { openWindow } from '../window.ts';
import { hands } from './hands.ts';
import { departments, fileName, indicator, secondIndicator, title } from './plan.ts';
import type { Step } from './steps.ts';

export function story(page: Page, url: string, folder: string): Step[] {
  let window: Awaited<ReturnType<typeof openWindow>>;
  let hand: ReturnType<typeof hands>;
  let preview: PreviewView;
  const step = (name: string, picture: string, run: () => Promise<void>, needsServer = true): Step => ({
    name,
    picture,
    needsServer,
    run,
  });
  return [
    step('an empty folder opens', 'empty', async () => {
      window = await openWindow(page, url);
      hand = hands(page, window);
    }, false),
    step('a plan is begun', 'template', async () => {
      await hand.runCommand('新建规划');
      await hand.answer('规划名称', title);
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: '行动方案' }).first().waitFor();
    }),
    step('rest of the questions', 'new', async () => {
      await hand.pick('哪一种规划', '行动方案');
      await hand.answer('规划期', '');
      await hand.answer('责任部门', departments);
      await page.locator('.editor-instance .view-line', { hasText: title }).first().waitFor();
    }),
    step('fill', 'filled', async () => {
      for (const text of ['某市人民政府办公室', '2022年12月30日', '健全养老服务体系', '坚持以人民为中心，兜底线、保基本、促发展。', '到2025年，养老服务体系基本健全。', indicator, '45%', '60%']) {
        await window.type(text);
        await new Promise(r => setTimeout(r, 1000));
        await page.screenshot({ path: `${folder}/../${text.slice(0,4)}.png` });
        console.log(text, await page.locator('.suggest-widget').allInnerTexts());
        await window.press('Tab');
      }
    }),
  ];
}
