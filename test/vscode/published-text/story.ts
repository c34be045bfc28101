import { deskIn } from '../desk.ts';
import type { Page } from '../page.ts';
import type { Step } from '../steps.ts';
import { comparing } from './comparing.ts';
import { pasting } from './pasting.ts';
import { rewriting } from './rewriting.ts';

/** What a drafter does with a text that others published, and with a plan that was committed before. */
export function publishedText(page: Page, url: string, folder: string): Step[] {
  const { desk, opening } = deskIn(page, url, folder);
  return [opening, ...pasting(desk), ...rewriting(desk), ...comparing(desk)];
}
