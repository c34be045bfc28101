import assert from 'node:assert/strict';
import type { Page } from './page.ts';

/** An editor window in which one works as a drafter does: with keys and the pointer. */
export interface Drafter {
  open(file: string): Promise<void>;
  /** Puts the cursor at the end of a line, counted from 1. */
  goToEndOf(line: number): Promise<void>;
  type(text: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** The texts of the rows of the Problems panel, once one of them matches. */
  problems(expected: RegExp): Promise<string[]>;
  /** What the hover over the first such text in the editor says. */
  hoverOver(text: string): Promise<string>;
  /** The suggestions at the cursor, once they hold the one expected. */
  suggestions(expected: string): Promise<string[]>;
  screenshot(name: string): Promise<void>;
  readonly page: Page;
}

export async function openWindow(page: Page, url: string, screenshots: string): Promise<Drafter> {
  await page.goto(url);
  await page.locator('.monaco-workbench').waitFor();

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
  }

  async function answerQuickInput(text: string): Promise<void> {
    await page.locator('.quick-input-widget input').fill(text);
    await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
    await press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  return {
    page,
    press,
    async open(file) {
      await press('Control+p');
      await answerQuickInput(file);
      await page.locator('.editor-instance .view-line').first().waitFor();
    },
    async goToEndOf(line) {
      await press('Control+g');
      await answerQuickInput(`:${line}`);
      await press('End');
    },
    type: (text) => page.keyboard.type(text, { delay: 20 }),
    async problems(expected) {
      await press('Control+Shift+m');
      const rows = page.locator('.markers-panel-container .monaco-list-row');
      await page.locator('.markers-panel-container .monaco-list-row', { hasText: expected }).first().waitFor();
      return rows.allInnerTexts();
    },
    async hoverOver(text) {
      await page.locator('.editor-instance .view-line span span', { hasText: text }).first().hover();
      const hover = page.locator('.monaco-hover:visible').first();
      await hover.waitFor();
      return hover.innerText();
    },
    async suggestions(expected) {
      await press('Control+Space');
      const rows = '.suggest-widget.visible .monaco-list-row';
      await page.locator(rows, { hasText: expected }).first().waitFor();
      return page.locator(rows).allInnerTexts();
    },
    async screenshot(name) {
      await page.screenshot({ path: `${screenshots}/${name}.png` });
    },
  };
}

/** The number of the first line behind `after` that begins with `start`, its indentation aside. */
export function lineNumber(text: string, after: string, start: string): number {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.includes(after));
  const at = lines.findIndex((line, index) => index > from && line.trimStart().startsWith(start));
  assert(from >= 0 && at >= 0, `no “${start}” under “${after}”`);
  return at + 1;
}
