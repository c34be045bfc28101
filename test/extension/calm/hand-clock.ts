import type { Later } from '../../../extension/src/calm/calm.ts';

/** A clock that goes on only when it is told to. */
export interface HandClock {
  readonly later: Later;
  /** Goes on by so many milliseconds; what is due on the way is done. */
  pass(milliseconds: number): void;
}

export function handClock(): HandClock {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly action: () => void }>();
  return {
    later(milliseconds, action) {
      const entry = { at: now + milliseconds, action };
      waiting.add(entry);
      return () => void waiting.delete(entry);
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        waiting.delete(next);
        now = next.at;
        next.action();
      }
      now = end;
    },
  };
}
