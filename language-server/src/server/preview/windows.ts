/** How much is sent of a part of the preview. */
export interface ViewWindow {
  /** One that shows no more than so many things is sent whole. */
  readonly most: number;
  /** Of any other, so many are sent in front of what is looked at, and from there on. */
  readonly inFront: number;
  readonly onward: number;
}

const rowWindow: ViewWindow = { most: 400, inFront: 60, onward: 240 };

/** A stretch of the things that a part shows, counted over all its lists. */
export interface ItemStretch {
  readonly from: number;
  readonly to: number;
}

/** What is sent of a list, and how many there are before and behind that. */
export interface ListCut<Item> {
  readonly items: readonly Item[];
  /** How many are left out in front of them; absent where none is. */
  readonly before?: number;
  readonly after?: number;
}

/** What is sent of so many things, `at` being the first one in view; nothing where a large part isn't looked at. */
export function stretchInView(
  count: number,
  at: number | undefined,
  { most, inFront, onward }: ViewWindow = rowWindow,
): ItemStretch {
  if (count <= most) return { from: 0, to: count };
  if (at === undefined) return { from: 0, to: 0 };
  const first = Math.min(Math.max(0, at), count - 1);
  return { from: Math.max(0, first - inFront), to: Math.min(count, first + onward) };
}

/** What of each of some lists is in a stretch of them all. */
export function cutLists<Item>(
  lists: readonly (readonly Item[])[],
  { from, to }: ItemStretch,
): readonly ListCut<Item>[] {
  let start = 0;
  return lists.map((list) => {
    const within = (at: number) => Math.min(Math.max(0, at - start), list.length);
    const [first, end] = [within(from), within(to)];
    start += list.length;
    // where none of them is in it, all follow
    const before = first === end ? 0 : first;
    const after = list.length - before - (end - first);
    return { items: list.slice(first, end), ...(before > 0 && { before }), ...(after > 0 && { after }) };
  });
}
