import { groupedByEach } from '../model/grouped.ts';
import { oncePerText } from '../model/once-per.ts';
import { fold } from '../model/value/fold.ts';

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

/** Finds those of many things that have a name with something in common with another: all whose likeness to it isn't 0. */
export function byLikeness<Named>(
  things: readonly Named[],
  namesOf: (thing: Named) => readonly string[],
): (name: string) => ReadonlySet<Named> {
  const byPair = groupedByEach(things, (thing) => namesOf(thing).flatMap((name) => spellingOf(name).pairs));
  return (name) => new Set(spellingOf(name).pairs.flatMap((pair) => byPair.get(pair) ?? []));
}

interface NamePairs {
  readonly letters: string;
  /** Each two neighbours among them. */
  readonly pairs: readonly string[];
}

function spellingOf(text: string): NamePairs {
  return ofText(text, () => {
    const spelt = fold(text).chars.replace(/[^\p{L}\d]/gu, '');
    const pairs = Array.from({ length: Math.max(0, spelt.length - 1) }, (_, at) => spelt.slice(at, at + 2));
    return { letters: spelt, pairs };
  });
}

/** Every name is held against every other. */
const ofText = oncePerText<NamePairs>(20_000);
