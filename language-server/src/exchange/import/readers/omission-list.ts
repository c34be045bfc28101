import type { Omission, OmissionKind } from '../foreign-document.ts';
import { tidyLines } from './tidy.ts';

/** Gathers what a reader leaves out, by kind. */
export interface OmissionList {
  /** @param text what it said; blank where it said nothing */
  add(kind: OmissionKind, text?: string): void;
  /** In the order in which each kind was first met. */
  readonly entries: readonly Omission[];
}

export function leftOutList(): OmissionList {
  const found = new Map<OmissionKind, { count: number; texts: string[] }>();
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
