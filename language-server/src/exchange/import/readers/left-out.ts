import type { LeftOut, LeftOutKind } from '../foreign-document.ts';
import { tidyLines } from './tidy.ts';

/** Gathers what a reader leaves out, by kind. */
export interface LeftOutList {
  /** @param text what it said; blank where it said nothing */
  add(kind: LeftOutKind, text?: string): void;
  /** In the order in which each kind was first met. */
  readonly entries: readonly LeftOut[];
}

export function leftOutList(): LeftOutList {
  const found = new Map<LeftOutKind, { count: number; texts: string[] }>();
  return {
    add: (kind, text = '') => {
      const entry = found.get(kind) ?? { count: 0, texts: [] };
      found.set(kind, entry);
      entry.count++;
      const said = tidyLines(text).join(' ').replace(/ {2,}/gu, ' ');
      if (said) entry.texts.push(said);
    },
    get entries() {
      return [...found].map(([kind, { count, texts }]) => ({ kind, count, texts }));
    },
  };
}
