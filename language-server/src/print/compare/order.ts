/**
 * Which of some things have moved, by their places in the older version: all but the most that stand in their order still.
 */
export function movedAmong(places: readonly number[]): ReadonlySet<number> {
  // where the longest run of rising places that ends with each begins to be better than any other
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, place] of places.entries()) {
    const at = ends.findIndex((end) => (places[end] as number) >= place);
    const length = at < 0 ? ends.length : at;
    before[index] = ends[length - 1];
    ends[length] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return new Set([...places.keys()].filter((index) => !kept.has(index)));
}
