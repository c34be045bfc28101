import { diffArrays } from 'diff';

/**
 * The places of what is the same in two lists, in the order of both; none where comparing them takes too long.
 * @param patience in milliseconds
 */
export function samePairs(
  before: readonly string[],
  after: readonly string[],
  patience: number,
): [before: number, after: number][] {
  const pairs: [number, number][] = [];
  let [old, current] = [0, 0];
  for (const { count, added, removed } of diffArrays([...before], [...after], { timeout: patience }) ?? []) {
    for (let at = 0; !added && !removed && at < count; at++) pairs.push([old + at, current + at]);
    if (!added) old += count;
    if (!removed) current += count;
  }
  return pairs;
}
