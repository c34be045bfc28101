import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { type Desk, deskIn } from '../desk.ts';
import type { Page } from '../page.ts';
import { type Step, step } from '../steps.ts';
import { byInputMethod, byKeys, writtenByInputMethod, writtenByKeys } from './plan.ts';
import { inputMethodTypist, keyTypist } from './typist.ts';

/** The empty plans that are typed in. */
export const typedFiles = ['按键.plan', '輸入法.plan', '提示.plan'] as const;

const [keysFile, inputMethodFile, listFile] = typedFiles;

/**
 * Whole plans are typed line by line, whatever suggestions come up on the way.
 * @param url the window of the folder, which holds the empty plans
 */
export function typing(page: Page, url: string, folder: string): Step[] {
  const { desk, opening } = deskIn(page, url, folder);
  return [
    opening,
    step(
      'a plan is typed by keys: no Enter is swallowed, blocks open and close by themselves',
      'keys',
      async () => {
        await desk.window.open(keysFile);
        await waitForServer(desk);
        await keyTypist(page)(byKeys);
        await waitUntilWritten(desk, keysFile, writtenByKeys);
      },
    ),
    step('its one error is the real one', 'error', async () => {
      const problem = await desk.window.problem('values/milestone-beyond-target');
      assert(problem.includes('5.2') && problem.includes('4.6'), problem);
      // in a low window it has to be gone to
      await page.locator('.markers-panel-container .monaco-list-row', { hasText: '5.2' }).first().click();
      await desk.window.waitForSquiggle();
      const errors = page.locator('.markers-panel-container .monaco-list-row .codicon-error');
      assert.equal((await errors.allInnerTexts()).length, 1);
      await desk.window.press('Control+j');
    }),
    step('another is typed by input method, in Traditional characters', 'input-method', async () => {
      await desk.window.open(inputMethodFile);
      await waitForServer(desk);
      const type = await inputMethodTypist(page);
      await type(byInputMethod);
      await waitUntilWritten(desk, inputMethodFile, writtenByInputMethod);
    }),
    step('so it is while a list is open that was asked for, and behind a keyword alone', 'list', async () => {
      const { window, hand } = desk;
      await window.open(listFile);
      await waitForServer(desk);
      await keyTypist(page)('指标 甲');
      await window.type('属性：');
      await window.suggestions();
      await window.type('约');
      await hand.waitForSuggestion('约束性');
      await keyTypist(page)('束性\n类别');
      await waitUntilWritten(desk, listFile, '指标 甲\n  属性：约束性\n类别\n');
    }),
  ];
}

/** In an empty file whole plans are offered, once the server runs. */
async function waitForServer({ page, window }: Desk): Promise<void> {
  const list = page.locator('.suggest-widget.visible .monaco-list-row').first();
  for (let triesLeft = 15; triesLeft > 0; triesLeft--) {
    await window.press('Control+Space');
    const isThere = await list.waitFor({ timeout: 1000 }).then(
      () => true,
      () => false,
    );
    if (isThere) break;
  }
  await window.press('Escape');
  await list.waitFor({ state: 'hidden' });
}

/** What the last key brings about comes a little later. */
async function waitUntilWritten({ window, folder }: Desk, file: string, expected: string): Promise<void> {
  let written = '';
  for (const end = Date.now() + 5_000; written !== expected && Date.now() < end; await setTimeout(100)) {
    await window.press('Control+s');
    written = readFileSync(`${folder}/${file}`, 'utf8');
  }
  assert.equal(written, expected);
}
