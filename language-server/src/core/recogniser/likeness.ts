import { groupedByEach } from '../model/grouped.ts';
import { oncePerName, oncePerText } from '../model/once-per.ts';
import { foldedChars } from '../model/value/fold.ts';

/**
 * How much two names have in common: the share of the shorter one's pairs of characters that the longer
 * one has too, 0 to 1. Marks and traditional characters make no difference.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [spellingOf(a), spellingOf(b)];
  const [short, long] = one.letters.length <= other.letters.length ? [one, other] : [other, one];
  if (short.letters.length < 2) return 0;
  let shared = 0;
  for (const pair of short.pairs) if (long.letters.includes(pair)) shared++;
  return shared / short.pairs.length;
}

/** A text in the one spelling that names are compared in, letters and figures alone. */
export function letters(text: string): string {
  return spellingOf(text).letters;
}

/** A name with its likeness to another. */
export interface AlikeName {
  readonly name: string;
  readonly likeness: number;
}

/** Finds those of some names that have half or more in common with another. */
type NameSearch = (name: string) => readonly AlikeName[];

/** A key that is struck in the prose leaves the names as they are, and what was found among them. */
const amongNames = oncePerText<NameSearch>(4);

/** A search among names: it reads only those that have a pair of characters of what is looked for, all others being unlike it. */
export function searchAmong(names: readonly string[]): NameSearch {
  return amongNames(names.join('\n'), () => {
    const byPair = groupedByEach(names, (name) => spellingOf(name).pairs);
    const remembered = oncePerName<readonly AlikeName[]>();
    const find = (wanted: string): AlikeName[] => {
      const maybe = new Set(spellingOf(wanted).pairs.flatMap((pair) => byPair.get(pair) ?? []));
      return [...maybe]
        .map((name) => ({ name, likeness: likeness(wanted, name) }))
        .filter((found) => found.likeness >= 0.5);
    };
    return (wanted) => remembered(wanted, () => find(wanted));
  });
}

interface NamePairs {
  readonly letters: string;
  /** Each two neighbours among them. */
  readonly pairs: readonly string[];
}

function spellingOf(text: string): NamePairs {
  return ofText(text, () => {
    const spelt = foldedChars(text).replace(/[^\p{L}\d]/gu, '');
    const pairs = Array.from({ length: Math.max(0, spelt.length - 1) }, (_, at) => spelt.slice(at, at + 2));
    return { letters: spelt, pairs };
  });
}

/** Every name is held against every other. */
const ofText = oncePerName<NamePairs>(10_000);
