/** Sorts a list of one's own. Most stand in order as they were written: to see that needs no second list, as sorting does. */
export function sorted<Item>(items: Item[], order: (a: Item, b: Item) => number): Item[] {
  for (let at = 1; at < items.length; at++) {
    if (order(items[at - 1] as Item, items[at] as Item) > 0) return items.sort(order);
  }
  return items;
}
