import type { Locator, Page } from '../page.ts';
import type { Window } from '../window.ts';

/** What hands do in a window, besides typing. */
export interface Hands {
  /** Runs a command by the name under which F1 lists it. */
  runCommand(name: string): Promise<void>;
  /** Types the answer to the question that says this, and sends it off. */
  answer(question: string, text: string): Promise<void>;
  /** Picks what an answer is chosen from. */
  pick(question: string, choice: string): Promise<void>;
  /** Answers where a file is to be saved. */
  saveTo(path: string): Promise<void>;
  /** Puts the cursor at the end of the line where this is first written. */
  goTo(text: string): Promise<void>;
  /** Takes what is suggested for what was typed. */
  accept(suggestion: string): Promise<void>;
  /** Opens the light bulb at the cursor and chooses what it offers. */
  mend(how: string): Promise<void>;
  /** Waits for what VS Code says in passing. */
  waitForNotice(text: string | RegExp): Promise<void>;
  closeNotices(): Promise<void>;
  /** Closes whatever is open over the text. */
  letGo(): Promise<void>;
}

export function hands(page: Page, { press, type }: Window): Hands {
  const box = page.locator('.quick-input-widget:visible');
  const input = box.locator('input[type=text]').first();
  const row = (text: string): Locator => box.locator('.monaco-list-row', { hasText: text }).first();

  async function asked(question: string): Promise<void> {
    await page.locator('.quick-input-widget:visible', { hasText: question }).waitFor();
  }

  return {
    async runCommand(name) {
      // an extension that has just been found is not in a list that is open already
      await again(async () => {
        await press('Escape', 'F1');
        await input.fill(`>${name}`);
        await row(name).click({ timeout: 1000 });
      });
    },
    async answer(question, text) {
      await asked(question);
      if (text !== '') await input.fill(text);
      await press('Enter');
    },
    async pick(question, choice) {
      await page.locator(`.quick-input-widget:visible input[placeholder*="${question}"]`).waitFor();
      await row(choice).click();
    },
    async saveTo(path) {
      await page.locator('.quick-input-widget:visible', { hasText: /保存|Save/ }).waitFor();
      await input.fill(path);
      await press('Enter');
      await box.waitFor({ state: 'hidden' });
    },
    async goTo(text) {
      await press('Control+f');
      const find = page.locator('.find-widget.visible .find-part textarea').first();
      await find.fill(text);
      await page.locator('.find-widget.visible .matchesCount', { hasText: /1/ }).waitFor();
      await press('Enter', 'Escape', 'End');
    },
    async accept(suggestion) {
      await page
        .locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: suggestion })
        .first()
        .waitFor();
      await press('Enter');
      await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
    },
    async mend(how) {
      await press('Control+.');
      await page.locator('.action-widget .monaco-list-row', { hasText: how }).first().click();
    },
    async waitForNotice(text) {
      await page.locator('.notification-toast', { hasText: text }).first().waitFor();
    },
    async closeNotices() {
      await type('');
      await press('Escape');
    },
    async letGo() {
      await press('Escape', 'Escape', 'Escape');
    },
  };
}

/** Tries up to five times. */
async function again(attempt: () => Promise<void>): Promise<void> {
  for (let left = 4; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}
