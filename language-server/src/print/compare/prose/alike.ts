/** Two paragraphs are versions of one where they share so much: twice the shared pairs of characters by those of both. */
const leastLikeness = 0.4;

/** More pairs are not compared: with so many left over they are two plans, no versions of one. */
const mostPairs = 100_000;

/** Punctuation and blanks, which all texts share. */
const wordless = /[\s\p{P}]+/gu;

/**
 * Which texts are likely versions of each other, in their order, so that they share as much as they can in all.
 * @returns the places of each pair
 */
export function alikePairs(before: readonly string[], after: readonly string[]): [number, number][] {
  if (before.length === 0 || after.length === 0 || before.length * after.length > mostPairs) return [];
  const [olds, news] = [before.map(pairsOfCharacters), after.map(pairsOfCharacters)];
  const width = news.length + 1;
  // the most that the texts from there on can share
  const best = new Float64Array((olds.length + 1) * width);
  const likeness = new Float64Array((olds.length + 1) * width);
  const valueAt = (row: number, column: number) => best[row * width + column] as number;
  for (let row = olds.length - 1; row >= 0; row--) {
    for (let column = news.length - 1; column >= 0; column--) {
      const alike = likenessOf(olds[row] as Set<string>, news[column] as Set<string>);
      likeness[row * width + column] = alike;
      const paired = alike > 0 ? alike + valueAt(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(paired, valueAt(row + 1, column), valueAt(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < olds.length && column < news.length; ) {
    const alike = likeness[row * width + column] as number;
    if (alike > 0 && valueAt(row, column) === alike + valueAt(row + 1, column + 1)) {
      pairs.push([row++, column++]);
    } else if (valueAt(row, column) === valueAt(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}

/** How much two texts share, from 0 to 1; 0 where they are no versions of one. */
export function likeness(one: string, other: string): number {
  return likenessOf(pairsOfCharacters(one), pairsOfCharacters(other));
}

function pairsOfCharacters(text: string): Set<string> {
  const bare = text.replace(wordless, '');
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < bare.length; at++) pairs.add(bare.slice(at, at + 2));
  return pairs.size > 0 ? pairs : new Set([bare]);
}

/** 0 for less than versions of one paragraph share. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.size + other.size;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if ((2 * few.size) / all < leastLikeness) return 0;
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared++;
  const likeness = (2 * shared) / all;
  return likeness >= leastLikeness ? likeness : 0;
}
