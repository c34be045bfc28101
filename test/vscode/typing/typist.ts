import { setTimeout } from 'node:timers/promises';
import { pinyin } from 'pinyin-pro';
import type { CdpSession, Page } from '../page.ts';

/** How a person types: each line with Enter behind it, Backspace where something was mistyped, nothing else. */
export type Typist = (lines: string) => Promise<void>;

/** Milliseconds between two keys: three times as fast as people type. */
const pace = 30;

/** What stands for the Backspace key. */
const backspace = '⌫';

export function keyTypist({ keyboard }: Page): Typist {
  return async (lines) => {
    for (const line of lines.split('\n')) {
      for (const char of line) {
        if (char === backspace) await keyboard.press('Backspace', { delay: pace });
        else await keyboard.type(char, { delay: pace });
      }
      await keyboard.press('Enter', { delay: pace });
    }
  };
}

/** Words are put in by their sound, one after the other; the rest comes from the keys. */
export async function inputMethodTypist(page: Page): Promise<Typist> {
  const session = await page.context().newCDPSession(page);
  return async (lines) => {
    for (const line of lines.split('\n')) {
      for (const word of line.match(/\p{Script=Han}{1,4}|[^\p{Script=Han}]/gu) ?? []) {
        await (/\p{Script=Han}/u.test(word) ? compose(session, word) : page.keyboard.type(word));
        await setTimeout(pace);
      }
      await page.keyboard.press('Enter', { delay: pace });
    }
  };
}

/** By its pinyin: an answer that comes meanwhile is narrowed down by these letters, and by the word no further than they left it. */
async function compose(session: CdpSession, word: string): Promise<void> {
  let letters = '';
  for (const syllable of pinyin(word, { toneType: 'none', type: 'array' })) {
    letters += syllable;
    const at = { selectionStart: letters.length, selectionEnd: letters.length };
    await session.send('Input.imeSetComposition', { text: letters, ...at });
  }
  await session.send('Input.insertText', { text: word });
}
