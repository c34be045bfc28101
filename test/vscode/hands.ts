import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from './page.ts';
import type { Window } from './window.ts';

/** What hands do in a window, besides opening files and typing. All wait for what they act on. */
export interface Hands {
  /** Runs a command by the name under which F1 lists it. */
  runCommand(name: string): Promise<void>;
  /** Shows the views of plans at the side. */
  showViews(): Promise<void>;
  /** Answers the question that says this; with nothing, what is proposed. */
  answer(question: string, text: string): Promise<void>;
  waitForChoice(question: string, choice: string): Promise<void>;
  pick(question: string, choice: string): Promise<void>;
  /** Saves in the dialog of this title, in the folder and under the name that it proposes, which ends with this. */
  saveIn(dialog: string, proposed: string): Promise<void>;
  /** Puts the cursor at the end of the line where this is first written. */
  goTo(text: string): Promise<void>;
  /** Waits until this is what Enter takes from the suggestions. */
  waitForSuggestion(suggestion: string): Promise<void>;
  accept(suggestion: string): Promise<void>;
  /** Waits for what VS Code says in passing, and for its buttons. */
  waitForNotice(text: string, ...buttons: string[]): Promise<void>;
  clickNotice(text: string, button: string): Promise<void>;
  /** Waits for something that is offered for what has just been pasted. */
  waitForOffer(title: string): Promise<void>;
  /** Asks with Ctrl+. what can be done, again where a late change has closed the menu, and waits for this. */
  askForOffer(title: string): Promise<void>;
  takeOffer(title: string): Promise<void>;
  /** Takes it from what can be done to the whole text; asks again, as one would, where a late change has closed the menu. */
  takeSourceAction(title: string): Promise<void>;
  /** Takes something from the menu that a right click has opened. */
  takeFromMenu(item: string): Promise<void>;
  /** Waits until a line in view of the editor holds exactly this. */
  waitForLine(text: string): Promise<void>;
  /** Waits until a finding is no longer listed. */
  waitUntilMended(code: string): Promise<void>;
}

export function hands(page: Page, { press }: Window): Hands {
  const box = page.locator('.quick-input-widget:visible');
  const input = box.locator('input[type=text]').first();
  const choiceOf = (label: string) => box.locator(`.monaco-list-row:has(:text-is("${label}"))`);

  async function waitForChoice(question: string, choice: string): Promise<void> {
    await page.locator(`.quick-input-widget:visible input[placeholder*="${question}"]`).waitFor();
    await choiceOf(choice).waitFor();
  }

  const noticeOf = (text: string) => page.locator('.notification-toast', { hasText: text }).first();

  const offerOf = (title: string) =>
    page.locator('.action-widget .monaco-list-row', { hasText: title }).first();

  const suggestionOf = (text: string) =>
    page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: text }).first();

  /** Where a busy machine is late with the list, one asks for it. */
  async function waitForSuggestion(suggestion: string): Promise<void> {
    if (await succeeds(suggestionOf(suggestion).waitFor({ timeout: 5_000 }))) return;
    await press('Control+Space');
    await suggestionOf(suggestion).waitFor();
  }

  return {
    async runCommand(name) {
      // an extension that has just been found is not in a list that is open already
      for (let triesLeft = 5; ; triesLeft--) {
        await press('Escape', 'F1');
        await input.waitFor({ timeout: 15_000 }); // a window that has just been opened is slow
        await input.fill(`>${name}`);
        const row = box.locator('.monaco-list-row', { hasText: name }).first();
        const isChosen = row.click({ timeout: 1000 });
        if (triesLeft === 1) return isChosen;
        if (await succeeds(isChosen)) return;
      }
    },
    async showViews() {
      const icon = page.locator('.activitybar .action-item:has(a[aria-label*="规划匠"])').first();
      // in a small window it is among those for which there is no room
      if (!(await succeeds(icon.click({ timeout: 5_000 })))) await this.runCommand('View: Show 规划匠');
    },
    async answer(question, text) {
      await questionOf(page, question).waitFor();
      // a box that has just come may be without the focus yet: Enter would be lost
      await (text === '' ? input.focus() : input.fill(text));
      await press('Enter');
    },
    waitForChoice,
    async pick(question, choice) {
      await waitForChoice(question, choice);
      await choiceOf(choice).click();
    },
    async saveIn(dialog, proposed) {
      await questionOf(page, dialog).waitFor();
      // it looks into the folder first, and writes over what is typed until then
      let value = '';
      for (const end = Date.now() + 10_000; !value.endsWith(proposed); await setTimeout(50)) {
        value = await input.inputValue();
        if (Date.now() > end) throw new Error(`“${value}” is proposed, not “${proposed}”`);
      }
      await press('Enter');
      await box.waitFor({ state: 'hidden' });
    },
    async goTo(text) {
      await page.mouse.move(120, 18); // where it shows nothing
      const status = (says: string) => page.locator('.statusbar-item', { hasText: says }).first().waitFor();
      await press('Escape', 'Control+1', 'Control+Home');
      await status('行 1，列 1');
      await press('Control+f');
      await page.locator('.find-widget.visible .find-part textarea').first().fill(text);
      await status(`(已选择${text.length})`);
      await press('Escape', 'End');
    },
    waitForSuggestion,
    async accept(suggestion) {
      await waitForSuggestion(suggestion);
      await press('Enter');
      // the list of what may stand next may open at once
      await suggestionOf(suggestion).waitFor({ state: 'hidden' });
    },
    async waitForNotice(text, ...buttons) {
      await noticeOf(text).waitFor();
      for (const button of buttons)
        await noticeOf(text).locator('.monaco-button', { hasText: button }).first().waitFor();
    },
    async clickNotice(text, button) {
      await noticeOf(text).locator('.monaco-button', { hasText: button }).first().click();
    },
    waitForOffer: (title) => offerOf(title).waitFor(),
    async askForOffer(title) {
      for (let triesLeft = 3; triesLeft > 1; triesLeft--) {
        await press('Control+.');
        if (await succeeds(offerOf(title).waitFor({ timeout: 5_000 }))) return;
        await press('Escape');
      }
      await press('Control+.');
      await offerOf(title).waitFor();
    },
    takeOffer: (title) => offerOf(title).click(),
    async takeSourceAction(title) {
      for (let triesLeft = 3; triesLeft > 0; triesLeft--) {
        await this.runCommand('源代码操作');
        if (await succeeds(offerOf(title).waitFor({ timeout: 5_000 }))) break;
      }
      await offerOf(title).click();
    },
    takeFromMenu: (item) => takeFromMenu(page, item),
    async waitForLine(text) {
      let isOver = false;
      const inOneRow = page
        .locator('.editor-instance .view-line', { hasText: exactly(text) })
        .first()
        .waitFor()
        .finally(() => {
          isOver = true;
        });
      const workbench = page.locator('.monaco-workbench').first();
      const inSeveralRows = async () => {
        for (; !isOver; await setTimeout(100)) {
          const texts = await workbench.evaluate(textsInView);
          if (texts.some((each) => each.includes(text))) return;
        }
        throw new Error(`“${text}” is in no rows`);
      };
      await Promise.any([inOneRow, inSeveralRows()]).catch(() => inOneRow);
    },
    async waitUntilMended(code) {
      const listed = page.locator('.markers-panel-container .monaco-list-row', { hasText: code });
      await listed.first().waitFor({ state: 'hidden' });
    },
  };
}

/** The box that asks this, in its title or under its input. */
export function questionOf(page: Page, question: string): Locator {
  // a list that was there before may have the same words in it
  const says = '.quick-input-widget:visible :is(.quick-input-title, .quick-input-message)';
  return page.locator(says, { hasText: question }).first();
}

/** In its first tenth of a second a menu takes no click: one clicks again. */
export async function takeFromMenu(page: Page, item: string): Promise<void> {
  const taken = page.locator('.context-view .action-item', { hasText: item }).first();
  for (let triesLeft = 3; triesLeft > 0; triesLeft--) {
    await taken.click();
    if (!(await succeeds(taken.waitFor({ state: 'hidden', timeout: 2_000 })))) continue;
    return page.mouse.move(120, 18); // away from what lies below the menu
  }
  throw new Error(`“${item}” is still in a menu`);
}

/** A string would be looked for with any blanks; those in the page are no-break ones. */
function exactly(text: string): RegExp {
  return new RegExp(text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replaceAll(' ', '[ \u00a0]'), 'u');
}

/** What is asked of an element of the page. */
interface PageElement {
  readonly textContent: string;
  readonly style: { readonly top: string };
  readonly children: Iterable<PageElement>;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** What each editor shows, the rows of a line that is too long for it joined; they stand in the page in any order. */
function textsInView(workbench: PageElement): string[] {
  return [...workbench.querySelectorAll('.editor-instance .view-lines')].flatMap((lines) => {
    const top = ({ style }: PageElement) => Number.parseFloat(style.top);
    const rows = [...lines.children]
      .sort((one, other) => top(one) - top(other))
      .map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
    // a line that is indented goes on indented
    return [rows.join(''), rows.map((row) => row.trimStart()).join('')];
  });
}

/** Whether something comes about, where one may go on without it. */
export function succeeds(attempt: Promise<void>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  );
}
