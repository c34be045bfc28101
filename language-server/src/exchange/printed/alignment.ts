import { samePairs } from '../../print/compare/prose/same-pairs.ts';

/** For each character of a text the place of the same one in another; -1 for those that stand there only. */
export type CharacterPlaces = Int32Array;

/** Longer than this, in milliseconds, no two texts are held against each other. */
const patience = 300;

const blank = /\s/u;

/** Holds two texts against each other, character by character; blanks count for nothing where all else is the same. */
export function alignment(text: string, other: string): CharacterPlaces {
  return sameButBlanks(text, other) ?? byDifference(text, other);
}

function sameButBlanks(text: string, other: string): CharacterPlaces | undefined {
  const places = new Int32Array(text.length).fill(-1);
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === other[at]) {
      places[index] = at++;
      continue;
    }
    if (blank.test(text[index] as string)) continue;
    while (at < other.length && blank.test(other[at] as string)) at++;
    if (text[index] !== other[at]) return undefined;
    places[index] = at++;
  }
  return other.slice(at).trim() === '' ? places : undefined;
}

function byDifference(text: string, other: string): CharacterPlaces {
  const places = new Int32Array(text.length).fill(-1);
  for (const [index, at] of samePairs(text.split(''), other.split(''), patience)) places[index] = at;
  return places;
}
