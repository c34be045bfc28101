import { counted } from '../list-numbers.ts';
import type { List, ListLevel } from './numbering.ts';

/** Counts a document's numbered paragraphs, in its order. */
export interface ListLabels {
  /** The number of the next paragraph of a list, as it is printed in front of its text; '' for bullets. */
  next(listId: string, level: number): string;
  /** The level of a list that belongs to a paragraph style. */
  levelOf(listId: string, style: string): number | undefined;
}

export function labelsOf(lists: ReadonlyMap<string, List>): ListLabels {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next: (listId, at) => {
      const list = lists.get(listId);
      const level = list?.levels.get(at);
      if (!list || !level) return '';
      const numbers = counts.get(list.count) ?? [];
      counts.set(list.count, numbers);
      const start = list.starts.get(at);
      const begins = start !== undefined && !begun.has(`${listId} ${at}`);
      begun.add(`${listId} ${at}`);
      const last = numbers[at];
      numbers[at] = begins ? start : last === undefined ? level.start : last + 1;
      startBelow(numbers, at, list);
      return labelOf(level, numbers, list);
    },
    levelOf: (listId, style) =>
      [...(lists.get(listId)?.levels ?? [])].find(([, level]) => level.style === style)?.[0],
  };
}

/** A number of a higher level starts the lower ones anew, unless they say otherwise. */
function startBelow(numbers: (number | undefined)[], at: number, { levels }: List): void {
  for (let below = at + 1; below < numbers.length; below++) {
    const restart = levels.get(below)?.restart;
    if (restart === undefined || at < restart) numbers[below] = undefined;
  }
}

function labelOf(level: ListLevel, numbers: readonly (number | undefined)[], { levels }: List): string {
  if (level.format === 'bullet') return '';
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const number = numbers[index] ?? levels.get(index)?.start ?? 1;
    return counted(number, level.isLegal ? 'decimal' : (levels.get(index)?.format ?? 'decimal'));
  });
  return label && label + gapBehind(label, level.suffix);
}

/** Behind `一、`, `（一）`, `1.` and ① the tab or blank that Word sets is only the layout's. */
function gapBehind(label: string, suffix: ListLevel['suffix']): string {
  return suffix === 'nothing' || /[、.．。)）:：\]】\u2460-\u249b\u3251-\u325f\u3280-\u3289]$/u.test(label)
    ? ''
    : ' ';
}
