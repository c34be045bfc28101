import type { Page } from '../page.ts';

/** How the count of problems went that the status bar shows, by the times of the changes in milliseconds. */
export interface ProblemCounts {
  readonly counts: readonly { readonly at: number; readonly errors: number; readonly all: number }[];
  /** When a key was pressed last. */
  readonly lastKey: number;
}

/** Watches from now on what the window shows of problems. */
export async function watchProblems(page: Page): Promise<() => Promise<ProblemCounts>> {
  const bar = page.locator('[id="status.problems"]');
  await bar.evaluate((element: Watched) => {
    const { MutationObserver, addEventListener, performance } = globalThis as unknown as PageGlobals;
    const watched: WatchedProblems = { counts: [], lastKey: 0 };
    element.problems = watched;
    const look = () => {
      const numbers = (element.textContent.match(/\d+/g) ?? []).map(Number);
      const all = numbers.reduce((sum, each) => sum + each, 0);
      watched.counts.push({ at: performance.now(), errors: numbers[0] ?? 0, all });
    };
    look();
    new MutationObserver(look).observe(element, { childList: true, characterData: true, subtree: true });
    addEventListener(
      'keydown',
      () => {
        watched.lastKey = performance.now();
      },
      true,
    );
  });
  return () => bar.evaluate((element: Watched) => element.problems);
}

/** How many problems went away again. */
export function vanished({ counts }: ProblemCounts): number {
  return counts.reduce((sum, { all }, index) => sum + Math.max(0, (counts[index - 1]?.all ?? 0) - all), 0);
}

interface WatchedProblems {
  readonly counts: { at: number; errors: number; all: number }[];
  lastKey: number;
}

/** The element of the page, as far as it is looked at. */
interface Watched {
  textContent: string;
  problems: WatchedProblems;
}

/** What is called in the page, whose types the tests don't have. */
interface PageGlobals {
  readonly MutationObserver: new (
    callback: () => void,
  ) => { observe(element: Watched, options: { childList: true; characterData: true; subtree: true }): void };
  addEventListener(event: 'keydown', listener: () => void, isCapturing: true): void;
  readonly performance: { now(): number };
}
