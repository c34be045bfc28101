import { type Hands, hands } from './hands.ts';
import type { Page } from './page.ts';
import type { Step } from './steps.ts';
import { openWindow, type Window } from './window.ts';

/** Where a drafter works. */
export interface Desk {
  readonly page: Page;
  /** These two are there once the first step has opened the window. */
  readonly window: Window;
  readonly hand: Hands;
  /** On disk. */
  readonly folder: string;
}

/**
 * A desk and the step that opens its window.
 * @param folder needed where its files are looked at on disk
 */
export function deskIn(page: Page, url: string, folder = ''): { desk: Desk; opening: Step } {
  const desk = { page, folder } as { -readonly [Part in keyof Desk]: Desk[Part] };
  const opening: Step = {
    name: 'the folder opens',
    picture: 'folder',
    needsServer: false,
    async run() {
      desk.window = await openWindow(page, url);
      desk.hand = hands(page, desk.window);
    },
  };
  return { desk, opening };
}
