import { deskIn } from '../desk.ts';
import type { Page } from '../page.ts';
import type { Step } from '../steps.ts';
import { fromNothing } from './empty-window.ts';

/**
 * How one comes to a plan: from an empty window, from a text that is typed, from a Word file.
 * @param url the window without a folder
 */
export function waysIn(page: Page, url: string): Step[] {
  const { desk, opening } = deskIn(page, url);
  return [opening, ...fromNothing(desk)];
}
