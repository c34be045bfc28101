import { deskIn } from '../desk.ts';
import type { Page } from '../page.ts';
import type { Step } from '../steps.ts';
import { beginning } from './beginning.ts';
import { checking } from './checking.ts';
import { handing } from './handing.ts';

/**
 * What a drafter does on the first day, from an empty folder to a Word file, clicked and typed in Chinese.
 * @param url the window of the folder
 */
export function firstPlan(page: Page, url: string, folder: string): Step[] {
  const { desk, opening } = deskIn(page, url, folder);
  return [opening, ...beginning(desk), ...checking(desk), ...handing(desk)];
}
