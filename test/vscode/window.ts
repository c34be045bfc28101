import type { Page } from './page.ts';

/** An editor window in which one works as a drafter does: with keys and the pointer. */
export interface Window {
  open(file: string): Promise<void>;
  /** Puts the cursor at the end of a line, counted from 1. */
  goToEndOf(line: number): Promise<void>;
  type(text: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Waits until something is underlined as an error. */
  waitForSquiggle(): Promise<void>;
  /** A row of the Problems panel, waited for, and the row under it: the other place it names. */
  problem(code: string): Promise<string>;
  /** Clicks the code of a finding in the Problems panel, and gives the text of the page that opens. */
  explain(code: string): Promise<string>;
  /** What the hover over the first such text in the editor says. */
  hoverOver(text: string): Promise<string>;
  /** The suggestions asked for at the cursor. */
  suggestions(): Promise<string[]>;
  /** Clicks what the status bar says of the plan, and gives the rows of the view that opens. */
  findingsOfStatus(): Promise<string>;
  /** The text of a line of the editor, as far as it is in view. */
  visibleText(): Promise<string>;
}

/** Opens a folder's window and waits until it can be worked in. */
export async function openWindow(page: Page, url: string): Promise<Window> {
  await page.goto(url);
  await page.locator('.monaco-workbench .part.editor').first().waitFor();

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key, { delay: 100 }); // indents follow colours, which take a moment
  }

  /** Types into the box that Ctrl+P and Ctrl+G open, and takes the first row once it is the one that is looked for. */
  async function choose(text: string, row = ''): Promise<void> {
    await page.locator('.quick-input-widget input').fill(text);
    await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: row }).first().waitFor();
    await press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  return {
    press,
    type: (text) => page.keyboard.type(text, { delay: 20 }),
    async open(file) {
      await press('Control+p');
      await choose(file, file);
      await page.locator('.editor-instance .view-line').first().waitFor();
    },
    async goToEndOf(line) {
      await press('Control+1', 'Control+g'); // out of a preview beside it
      await choose(`:${line}`);
      await press('End');
    },
    waitForSquiggle: () => page.locator('.editor-instance .squiggly-error').first().waitFor(),
    async problem(code) {
      await press('Control+Shift+m');
      const rows = '.markers-panel-container .monaco-list-row';
      await page.locator(rows, { hasText: code }).first().waitFor();
      const texts = await page.locator(rows).allInnerTexts();
      const at = texts.findIndex((text) => text.includes(code));
      return texts.slice(at, at + 2).join('\n');
    },
    async explain(code) {
      // a card or a list of suggestions may hang over it
      await page.mouse.move(120, 18);
      await press('Escape');
      await page.locator('.markers-panel-container a', { hasText: code }).first().click();
      const preview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      const text = preview.locator('.markdown-body');
      await text.waitFor();
      return text.innerText();
    },
    async hoverOver(text) {
      const name = page.locator('.editor-instance .view-line span span', { hasText: text }).first();
      const hover = page.locator('.monaco-hover:visible').first();
      // an editor that is still scrolling under the pointer shows none, until the pointer moves again
      for (const x of [4, 10, 16]) {
        await name.hover({ position: { x, y: 6 } });
        const isShown = await hover.waitFor({ timeout: 1000 }).then(
          () => true,
          () => false,
        );
        if (isShown) break;
      }
      return hover.innerText();
    },
    async suggestions() {
      await press('Control+Space');
      const rows = page.locator('.suggest-widget.visible .monaco-list-row');
      await rows.first().waitFor();
      return rows.allInnerTexts();
    },
    async findingsOfStatus() {
      await page.locator('.statusbar-item a', { hasText: '项指标' }).click();
      const rows = page.locator('.pane.expanded .monaco-list-row', { hasText: /第\d+行/ });
      await rows.first().waitFor();
      return (await rows.allInnerTexts()).join('\n');
    },
    // the lines stand in the page in any order, their blanks as no-break spaces
    visibleText: async () =>
      (await page.locator('.editor-instance .view-line').allInnerTexts())
        .join('\n')
        .replaceAll('\u00a0', ' '),
  };
}
