import { succeeds, takeFromMenu } from '../hands.ts';
import type { Locator, Page } from '../page.ts';

/** The view by plan, looked at and clicked as a reviewer does. */
export interface PlansView {
  row(text: string): Locator;
  /** Waits until a row is said to be like this. */
  waitForState(text: string, state: string): Promise<void>;
  /** Its tick, and waiting until it is set, or not. */
  tick(text: string): Promise<void>;
  waitForTick(text: string, isSet: boolean): Promise<void>;
  /** Shows what is below it. */
  expand(text: string): Promise<void>;
  /** Chooses several rows. */
  choose(...texts: string[]): Promise<void>;
  /** Takes something from the menu of a row. */
  menu(text: string, item: string): Promise<void>;
  /** Clicks a button of the row until this is to be seen: a row that is drawn anew under the pointer takes no click. */
  press(text: string, button: string, outcome: Locator): Promise<void>;
  /** What stands beside the view's name. */
  count(text: string): Locator;
  waitForCount(text: string): Promise<void>;
}

/** @param name that of the view */
export function plansView(page: Page, name = '审核'): PlansView {
  const pane = page.locator(`.pane:has(> .pane-header[aria-label*="${name}"])`).first();
  const row = (text: string) => pane.locator('.monaco-list-row', { hasText: text }).first();
  const box = (text: string) => row(text).locator('.custom-view-tree-node-item-checkbox').first();

  const count = (text: string) => page.locator('.pane-header', { hasText: text }).first();

  /** In a low window the last rows are out of view: the wheel brings them. */
  async function reveal(text: string): Promise<Locator> {
    for (let turnsLeft = 8; turnsLeft > 0; turnsLeft--) {
      if (await succeeds(row(text).waitFor({ timeout: 2_000 }))) break;
      await pane.locator('.monaco-list').first().hover();
      await page.mouse.wheel(0, 100);
    }
    return row(text);
  }

  return {
    row,
    waitForState: (text, state) =>
      pane.locator(`.monaco-list-row[aria-label*="${state}"]`, { hasText: text }).first().waitFor(),
    async tick(text) {
      await reveal(text);
      // what is said of the row above would lie over this one
      await page.mouse.move(120, 18);
      await box(text).click();
    },
    waitForTick: (text, isSet) =>
      pane
        .locator(`.monaco-list-row:has-text("${text}") .custom-view-tree-node-item-checkbox`)
        .locator(
          isSet
            ? 'xpath=self::*[contains(@class, "codicon-check")]'
            : 'xpath=self::*[not(contains(@class, "codicon-check"))]',
        )
        .first()
        .waitFor(),
    expand: async (text) => (await reveal(text)).locator('.monaco-tl-twistie').first().click(),
    async choose(first, ...others) {
      await (await reveal(first)).click();
      for (const text of others) await (await reveal(text)).click({ modifiers: ['Control'] });
    },
    async menu(text, item) {
      await (await reveal(text)).click({ button: 'right' });
      await takeFromMenu(page, item);
    },
    async press(text, button, outcome) {
      for (let triesLeft = 3; triesLeft > 0; triesLeft--) {
        await (await reveal(text)).hover();
        await row(text).locator(`.action-label[aria-label*="${button}"]`).first().click();
        if (await succeeds(outcome.waitFor({ timeout: 5_000 }))) return;
      }
      throw new Error(`“${button}” of “${text}” brought nothing about`);
    },
    count,
    waitForCount: (text) => count(text).waitFor(),
  };
}
