import { deskIn } from '../desk.ts';
import type { Page } from '../page.ts';
import type { Step } from '../steps.ts';
import { fromNothing } from './empty-window.ts';
import { fromWord } from './word-file.ts';

/**
 * How one comes to a plan: from an empty window, from a text that is typed, from a Word file.
 * @param empty the window without a folder
 * @param withWord the window of a folder with a Word file
 */
export function waysIn(page: Page, empty: string, withWord: string): Step[] {
  const { desk, opening } = deskIn(page, empty);
  return [opening, ...fromNothing(desk), ...fromWord(desk, withWord)];
}
