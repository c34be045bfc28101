import {
  closingBracket,
  isOpeningBracket,
  isSeparator,
  skipSpace,
  trimEnd,
} from '../../parser/characters.ts';

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
  const others: Item[] = [];
  let item: Item | undefined;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && isOpeningBracket(text[at] as string)) {
      const close = closingBracket(text, at, end);
      if (close > 0) at = close;
      continue;
    }
    if (at < end && text[at] === '《') {
      const close = text.indexOf('》', at);
      if (close > 0 && close < end) at = close;
      continue;
    }
    if (at < end && !isSeparator(text.charCodeAt(at))) continue;
    const isHere = !item && offset <= at;
    const first = skipSpace(text, from, isHere ? Math.min(at, offset) : at);
    const last = Math.max(first, trimEnd(text, first, at));
    const found = { start: first, end: isHere ? Math.max(last, offset) : last };
    if (isHere) item = found;
    else if (found.end > found.start) others.push(found);
    from = at + 1;
  }
  return { item: item ?? { start: offset, end: offset }, others };
}
