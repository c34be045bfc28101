/** What there is among some items, the most frequent first; of equally frequent ones the one met first. */
export function byFrequency<Item>(items: Iterable<Item>): Item[] {
  return [...countsOf(items)].sort(([, a], [, b]) => b - a).map(([item]) => item);
}

/** How often each of some items occurs. */
export function countsOf<Item>(items: Iterable<Item>): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
