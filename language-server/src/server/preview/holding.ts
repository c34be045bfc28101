import type { Position, Range, Source, Span } from '../../core/model/source.ts';

/** Which of some things has the smallest of the places that hold a position; none where no place does. */
export function rangeHolding(
  items: readonly { readonly range: Range }[],
  position: Position,
): number | undefined {
  return smallestHolding(
    items,
    ({ range }) => [range],
    ({ start, end }) =>
      isUpTo(start, position) && isUpTo(position, end) ? end.line - start.line : undefined,
  );
}

/** The same where the places are stretches of the text. */
export function spanHolding<Item>(
  items: readonly Item[],
  placesOf: (item: Item) => readonly Span[],
  position: Position,
  source: Source,
): number | undefined {
  const offset = offsetAt(source, position);
  return smallestHolding(items, placesOf, ({ start, end }) =>
    start <= offset && offset <= end ? end - start : undefined,
  );
}

/** @param sizeOf nothing where the place doesn't hold what is looked for */
function smallestHolding<Item, Place>(
  items: readonly Item[],
  placesOf: (item: Item) => readonly Place[],
  sizeOf: (place: Place) => number | undefined,
): number | undefined {
  let smallest = Number.POSITIVE_INFINITY;
  let found: number | undefined;
  for (const [index, item] of items.entries()) {
    for (const place of placesOf(item)) {
      const size = sizeOf(place) ?? Number.POSITIVE_INFINITY;
      if (size >= smallest) continue;
      smallest = size;
      found = index;
    }
  }
  return found;
}

/** The first offset that isn't before a position. */
export function offsetAt({ text, positionAt }: Source, position: Position): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isUpTo(position, positionAt(middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isUpTo(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character <= other.character);
}
