import { oncePerText } from '../model/once-per.ts';
import { fold } from '../model/value/fold.ts';

/**
 * How much two names have in common: the share of the shorter one's pairs of characters that the longer
 * one has too, 0 to 1. Marks and traditional characters make no difference.
 */
export function likeness(a: string, b: string): number {
  const [short, long] = [a, b].map(letters).sort((x, y) => x.length - y.length) as [string, string];
  if (short.length < 2) return 0;
  const pairs = Array.from({ length: short.length - 1 }, (_, at) => short.slice(at, at + 2));
  return pairs.filter((pair) => long.includes(pair)).length / pairs.length;
}

/** A text in the one spelling that names are compared in, letters and figures alone. */
export function letters(text: string): string {
  return lettersOf(text, () => fold(text).chars.replace(/[^\p{L}\d]/gu, ''));
}

/** Every name is held against every other. */
const lettersOf = oncePerText<string>(20_000);
