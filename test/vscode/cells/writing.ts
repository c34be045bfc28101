import { setTimeout } from 'node:timers/promises';
import type { Page } from '../page.ts';
import { shownPage } from '../preview.ts';

/** Hands that write in the preview. All wait for what they act on. */
export interface WritingHands {
  /** Waits until one is in the place of a cell, ready to write; rows and columns are counted from 0. */
  waitForPlace(row: number, column: number): Promise<void>;
  /** Puts the pointer on a cell. */
  clickCell(row: number, column: number): Promise<void>;
  waitForText(row: number, column: number, text: string): Promise<void>;
  waitForRows(count: number): Promise<void>;
  /** Types, as one who knows where the cursor is. */
  type(text: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
}

export function writingHands(page: Page): WritingHands {
  const shown = shownPage(page);
  const input = shown.locator('#writing .input');
  const cell = (row: number, column: number) =>
    shown.locator(`[data-edit="cell 0 ${row} ${column}"]`).first();

  return {
    async waitForPlace(row, column) {
      const wanted = `cell 0 ${row} ${column}`;
      for (const end = Date.now() + 10_000; ; await setTimeout(20)) {
        const at = await input.evaluate(placeWithFocus);
        if (at === wanted) return;
        if (Date.now() > end) throw new Error(`one is at “${at}”, not at “${wanted}”`);
      }
    },
    clickCell: (row, column) => cell(row, column).click(),
    waitForText: (row, column, text) =>
      shown.locator(`[data-edit="cell 0 ${row} ${column}"][data-written="${text}"]`).first().waitFor(),
    waitForRows: (count) =>
      shown
        .locator(`tbody tr[data-row="${count - 1}"]`)
        .first()
        .waitFor(),
    type: (text) => page.keyboard.type(text, { delay: 5 }),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key, { delay: 20 });
    },
  };
}

/** What is asked of an element of the page. */
interface WritingInput {
  readonly dataset: { readonly at?: string };
  readonly ownerDocument: { readonly activeElement: unknown; hasFocus(): boolean };
}

/** Where the field lies that one writes in, if it has the keyboard. */
function placeWithFocus(input: WritingInput): string | undefined {
  const { activeElement } = input.ownerDocument;
  return activeElement === input && input.ownerDocument.hasFocus() ? input.dataset.at : undefined;
}
