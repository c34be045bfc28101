import { delayNextTick, type WorkspaceLock } from 'langium';

/** So many milliseconds a request or a keystroke may have to wait for work that nobody waits for. */
const sliceLength = 8;

/**
 * Does work that nobody waits for, in slices: what has come in meanwhile is heard between them, and while a plan is being
 * built none is begun.
 * @param step a small part of the work; whether there is more
 */
export async function inSlices(lock: WorkspaceLock, step: () => boolean): Promise<void> {
  let isMore = true;
  while (isMore) {
    await delayNextTick();
    await lock.read(() => {
      const end = performance.now() + sliceLength;
      do isMore = step();
      while (isMore && performance.now() < end);
    });
  }
}
