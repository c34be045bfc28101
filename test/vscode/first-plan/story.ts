import type { Page } from '../page.ts';
import { openWindow } from '../window.ts';
import { beginning } from './beginning.ts';
import { checking } from './checking.ts';
import { handing } from './handing.ts';
import { hands } from './hands.ts';
import type { Desk, Step } from './steps.ts';

/**
 * What a drafter does on the first day, from an empty folder to a Word file, clicked and typed in Chinese.
 * @param url the window of the folder
 */
export function firstPlan(page: Page, url: string, folder: string): Step[] {
  const desk = { page, folder } as { -readonly [Part in keyof Desk]: Desk[Part] };
  const opening: Step = {
    name: 'an empty folder opens',
    picture: 'empty',
    needsServer: false,
    async run() {
      desk.window = await openWindow(page, url);
      desk.hand = hands(page, desk.window);
    },
  };
  return [opening, ...beginning(desk), ...checking(desk), ...handing(desk)];
}
