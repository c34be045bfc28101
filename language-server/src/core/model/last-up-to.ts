/** The index of the last of some items, in the order of the text, that begins at a place or before it; 0 where none does. */
export function lastUpTo<Item>(
  items: readonly Item[],
  place: number,
  startOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(items[middle] as Item) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
