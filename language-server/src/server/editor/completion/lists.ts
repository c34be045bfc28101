import { splitList } from '../../../language/parser/lists.ts';

/** An item of a list, blanks and line breaks at its ends excluded; an empty one stands at one offset. */
export interface Item {
  readonly start: number;
  readonly end: number;
}

/** The item of the list `start..end` that the cursor is in, and all others. */
export function itemAt(
  text: string,
  start: number,
  end: number,
  offset: number,
): { readonly item: Item; readonly others: readonly Item[] } {
  const items = splitList(text, start, end);
  const here = items.find(({ separator }) => offset <= separator);
  const others = items.filter((each) => each !== here && each.end > each.start);
  if (!here || here.end === here.start) return { item: { start: offset, end: offset }, others };
  return { item: { start: Math.min(here.start, offset), end: Math.max(here.end, offset) }, others };
}
