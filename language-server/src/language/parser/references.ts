import {
  bracketPairs,
  closingBracket,
  findIn,
  isSeparator,
  opensBracket,
  skipSpace,
  trimEnd,
} from './characters.ts';
import { type Emitter, emitItems } from './emitter.ts';
import { listTail } from './lists.ts';

/** 《规划》（文号）、《规划》和《规划》（文号） */
export function emitBases(emitter: Emitter, start: number, end: number): void {
  emitItems(emitter, start, end, (from, to) => {
    let at = from;
    while (at < to) at = emitBasis(emitter, at, to);
  });
}

/** What stands between two titles without 、. */
const joint = /^(?:和|及|以及|与|and|&)?$/iu;

/** Emits the document at `from`, and what joins it to the next in the same item; gives where that begins. */
function emitBasis(emitter: Emitter, from: number, to: number): number {
  const { text, emit } = emitter;
  const bookEnd = endOfBook(text, from, to);
  const number = numberAt(text, bookEnd, to);
  const rest = skipSpace(text, number?.end ?? bookEnd, to);
  const next = findIn(text, '《', rest, to);
  const goesOn = next >= 0 && joint.test(text.slice(rest, next).trim());
  if (bookEnd > from && (goesOn || listTail.exec(text.slice(rest, to))?.index === 0)) {
    emitBook(emitter, from, to);
    if (number) emit('NOTE', number.start, number.end);
    // 》《 have nothing between them: the separator is empty, and the grammar takes it all the same
    if (goesOn) emitter.emitEvenEmpty('SEPARATOR', rest, next);
    return goesOn ? next : to;
  }
  // 《规划》第三章（文号）, and a document without 《》
  const ending = trailingBracket(text, from, to);
  emit('TEXT', from, trimEnd(text, from, ending < 0 ? to : ending));
  if (ending >= 0) emit('NOTE', ending, to);
  return to;
}

/** 《上位规划》指标名；《上位规划》指标名 */
export function emitLinks(emitter: Emitter, start: number, end: number): void {
  const { text, emit } = emitter;
  const isLinkEnd = (at: number): boolean => {
    const char = text[at] as string;
    if (char === '；' || char === ';') return true;
    return isSeparator(text.charCodeAt(at)) && text[skipSpace(text, at + 1, end)] === '《';
  };
  emitItems(
    emitter,
    start,
    end,
    (from, to) => {
      const afterBook = emitBook(emitter, from, to);
      emit('NAME', skipSpace(text, afterBook, to), to);
    },
    isLinkEnd,
  );
}

/** `《name》` as three tokens, so that rename takes the name alone; gives the offset behind it. */
function emitBook({ text, emit }: Emitter, from: number, to: number): number {
  const end = endOfBook(text, from, to);
  if (end === from) return from;
  const close = text[end - 1] === '》' ? end - 1 : end;
  emit('BOOK_OPEN', from, from + 1);
  const nameStart = skipSpace(text, from + 1, close);
  emit('NAME', nameStart, trimEnd(text, nameStart, close));
  emit('BOOK_CLOSE', close, end);
  return end;
}

/** Behind 《…》, the end of the item where nothing closes it; `from` where no book begins there. */
function endOfBook(text: string, from: number, to: number): number {
  if (text[from] !== '《') return from;
  const close = findIn(text, '》', from, to);
  return close < 0 ? to : close + 1;
}

/** The bracket with a document's number right behind its title. */
function numberAt(text: string, from: number, to: number): { start: number; end: number } | undefined {
  const start = skipSpace(text, from, to);
  if (start >= to || !opensBracket(text.charCodeAt(start))) return undefined;
  const close = closingBracket(text, start, to);
  return { start, end: close < 0 ? to : close + 1 };
}

function trailingBracket(text: string, from: number, to: number): number {
  for (const [open, close] of bracketPairs(text, from + 1, to)) if (close === to - 1) return open;
  return -1;
}
