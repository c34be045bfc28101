import {
  afterLineBreak,
  bracketPairs,
  findIn,
  isBar,
  isBlank,
  isColon,
  isLineEnd,
  isSeparator,
  lineEnd,
  opensBracket,
  skipBlanks,
  skipSpace,
  trimEnd,
} from './characters.ts';
import { headingMark } from './headings.ts';
import { keywordAt } from './keyword-at.ts';
import { yearMarkEnd } from './years.ts';

/** A list that ends a line with 、 or ， goes on in the next line if that one is indented. */
export function endOfList(text: string, start: number, end: number): number {
  let listEnd = end;
  for (;;) {
    const last = trimEnd(text, start, listEnd) - 1;
    if (last < start || !isSeparator(text.charCodeAt(last)) || listEnd >= text.length) return listEnd;
    const next = afterLineBreak(text, listEnd);
    const nextEnd = lineEnd(text, next);
    const content = skipBlanks(text, next, nextEnd);
    const goesOn = content > next && content < nextEnd && !isOfItsOwn(text, content, nextEnd);
    if (!goesOn) return listEnd;
    listEnd = nextEnd;
  }
}

/** Whether what begins at `content` is a line of its own wherever it stands. */
function isOfItsOwn(text: string, content: number, end: number): boolean {
  return (
    isBar(text.charCodeAt(content)) ||
    text.startsWith('//', content) ||
    keywordAt(text, content, end) !== undefined ||
    yearMarkEnd(text, content, end) >= 0 ||
    headingMark(text, content, end) !== undefined
  );
}

/** What may end a list without being of it: 市民政局等部门。 */
export const listTail = /(?:等(?:有关)?(?:部门|单位|文件)|等)?[。.；;]{0,9}$/u;

/** What stands between two separators, blanks and line breaks at its ends excluded. */
export interface ListItem {
  readonly start: number;
  /** `start` where there is nothing. */
  readonly end: number;
  /** The offset of the separator behind it; behind the last item the end of the list. */
  readonly separator: number;
}

/** The items of the list `start..end`, one or more: it is split at separators outside brackets and book marks. */
export function splitList(
  text: string,
  start: number,
  end: number,
  isItemEnd = (at: number): boolean => isSeparator(text.charCodeAt(at)),
): ListItem[] {
  const items: ListItem[] = [];
  const skip = closerOf(text, start, end);
  let itemStart = start;
  for (let at = start; at <= end; at = skip(at) + 1) {
    if (at < end && !isItemEnd(at)) continue;
    const from = skipSpace(text, itemStart, at);
    items.push({ start: from, end: trimEnd(text, from, at), separator: at });
    itemStart = at + 1;
  }
  return items;
}

/** Gives for the offset of a bracket or book mark the one that closes it in the list, for any other itself. */
function closerOf(text: string, start: number, end: number): (at: number) => number {
  let pairs: ReadonlyMap<number, number> | undefined;
  let bookEnd = start;
  return (at) => {
    if (at >= end) return at;
    if (opensBracket(text.charCodeAt(at))) {
      pairs ??= bracketPairs(text, at, end);
      return pairs.get(at) ?? at;
    }
    if (text[at] !== '《') return at;
    if (bookEnd >= start && bookEnd <= at) bookEnd = findIn(text, '》', at, end);
    return bookEnd < start ? at : bookEnd;
  };
}

/** The colon outside brackets that ends a department's names; behind it stands whom a collective stands for. */
export function namesEnd(
  text: string,
  start: number,
  end: number,
  pairs: ReadonlyMap<number, number> = bracketPairs(text, start, end),
): number | undefined {
  for (let at = start; at < end; at = (pairs.get(at) ?? at) + 1) {
    if (isColon(text.charCodeAt(at))) return at;
  }
  return undefined;
}

/** Takes line breaks of a copied text out of a name. */
export function joinName(name: string): string {
  let joined = '';
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (!isLineEnd(code) && !(isBlank(code) && isLineEnd(name.charCodeAt(at + 1)))) joined += name[at];
  }
  return joined;
}
