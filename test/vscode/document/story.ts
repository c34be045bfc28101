import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { deskIn } from '../desk.ts';
import type { Page } from '../page.ts';
import { shownPage } from '../preview.ts';
import { type Step, step } from '../steps.ts';
import { fileName } from './plan.ts';

/** A drafter reads the plan as it will be printed, beside the text. */
export function documentInPages(page: Page, url: string): Step[] {
  const { desk, opening } = deskIn(page, url);
  const shown = shownPage(page);
  const block = (text: string) => shown.locator('.sheet .block', { hasText: text }).first();
  const here = (text: string) => shown.locator('.sheet [aria-current]', { hasText: text }).first();
  const status = (says: string) => page.locator('.statusbar-item', { hasText: says }).first();
  const widthOf = async () => (await shown.locator('.sheet').first().evaluate(sizeOf)).width;
  return [
    opening,
    step('the preview begins with the document, in pages as it will be printed', 'pages', async () => {
      await desk.window.open(fileName);
      await page.locator('.editor-actions .codicon-open-preview').first().click();
      await shown.locator('#tab-document[aria-selected="true"] .number', { hasText: '3' }).waitFor();
      await shown.locator('.sheet h1', { hasText: '东海市社区服务行动方案' }).waitFor();
      assert.equal(await shown.locator('.sheet .foot').nth(2).innerText(), '— 3 —');
    }),
    step('a click on a paragraph leads to its text', 'to-text', async () => {
      await block('新建一批社区服务综合体').click();
      await status('行 17，').waitFor();
      await here('新建一批社区服务综合体').waitFor();
    }),
    step('the page follows the cursor to what it stands in', 'to-page', async () => {
      await desk.hand.goTo('每年轮训一遍');
      await here('每年轮训一遍社区工作者').waitFor();
    }),
    step('what was found stands in the margin of its row, and says what it is', 'margin', async () => {
      const mark = shown.locator('.sheet tr', { hasText: '97%' }).locator('.mark.error').first();
      await mark.focus();
      await shown.locator('#tip', { hasText: '95%' }).waitFor();
      // it is scrolled to, not jumped to
      for (let triesLeft = 100; !(await shown.locator('#tip').evaluate(isInView)); triesLeft--) {
        assert(triesLeft > 0, 'what the mark says is out of view');
        await setTimeout(100);
      }
    }),
    step('a click on it leads to the value', 'to-value', async () => {
      await shown.locator('.sheet tr', { hasText: '97%' }).locator('.mark.error').first().click();
      await status('行 10，').waitFor();
      await here('97%').waitFor();
    }),
    step('what is typed is printed at once, and the mark is gone', 'typed', async () => {
      await desk.window.press('Control+1');
      await desk.window.press('Delete', 'Delete');
      await desk.window.type('90');
      await shown.locator('.sheet td', { hasText: '90%' }).first().waitFor();
      await shown.locator('.sheet .mark.error').first().waitFor({ state: 'hidden' });
    }),
    step('pages are made larger', 'larger', async () => {
      const before = await widthOf();
      await shown.locator('[data-look="larger"]').click();
      await shown.locator('select[data-zoom]:not([data-zoom="width"])').waitFor();
      assert((await widthOf()) > before);
    }),
    step('and shown in the colours of the theme, or white where they have them', 'themed', async () => {
      const button = shown.locator('[data-look="colour"]');
      const isThemed = (await button.getAttribute('aria-pressed')) === 'true';
      await button.click();
      await shown.locator(isThemed ? '.paper.white' : '.paper.themed').waitFor();
    }),
    step('the table of a box is shown whole, by itself', 'whole', async () => {
      await desk.hand.goTo('专栏1');
      await page.locator('.codelens-decoration a', { hasText: '整表查看' }).first().click();
      const name = shown.locator('.markdown-body td', { hasText: '社区服务设施覆盖率' }).first();
      await name.waitFor();
      const { width, height } = await name.evaluate(sizeOf);
      assert(width > height, `the name stands upright: ${width} wide, ${height} high`);
    }),
  ];
}

interface PageElement {
  getBoundingClientRect(): Readonly<Record<'top' | 'bottom' | 'width' | 'height', number>>;
  readonly ownerDocument: { readonly documentElement: { readonly clientHeight: number } };
}

function sizeOf(element: PageElement): { readonly width: number; readonly height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** Whether an element of the page is in its window. */
function isInView(element: PageElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= element.ownerDocument.documentElement.clientHeight;
}
