import {
  afterLineBreak,
  closingBracket,
  isLineEnd,
  isOpeningBracket,
  isBlank,
  isSeparator,
  lineEnd,
  skipBlanks,
  skipSpace,
  trimEnd,
} from './characters.ts';
import type { Emitter } from './emitter.ts';
import { keywordAt } from './keyword-lookup.ts';
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
    const goesOn =
      content > next &&
      content < nextEnd &&
      !keywordAt(text, content, nextEnd) &&
      yearMarkEnd(text, content, nextEnd) < 0;
    if (!goesOn) return listEnd;
    listEnd = nextEnd;
  }
}

/** Splits `start..end` at separators outside brackets and book marks, and emits the separators between. */
function eachItem(
  { text, emit }: Emitter,
  start: number,
  end: number,
  isItemEnd: (at: number) => boolean,
  item: (start: number, end: number) => void,
): void {
  let itemStart = start;
  for (let at = start; at <= end; at++) {
    const char = text[at] as string;
    if (at < end && isOpeningBracket(char)) {
      const close = closingBracket(text, at, end);
      if (close > 0) at = close;
    } else if (at < end && char === '《') {
      const close = text.indexOf('》', at);
      if (close > 0 && close < end) at = close;
    } else if (at === end || isItemEnd(at)) {
      const from = skipSpace(text, itemStart, at);
      const to = trimEnd(text, from, at);
      if (to > from) item(from, to);
      if (at < end) emit('SEPARATOR', at, at + 1);
      itemStart = at + 1;
    }
  }
}

const roleNote = /[（(][\s　]*(?:牵头|配合|主责|主办|协办|协同|负责|牽頭|lead|support)[^（()）]*[）)]$/iu;
const listTail = /(?:等部门|等单位|等)?[。.；;]*$/u;

/** 市民政局（牵头）、市资规局 */
export function emitMentions(emitter: Emitter, start: number, end: number): void {
  const { text, emit } = emitter;
  eachItem(
    emitter,
    start,
    end,
    (at) => isSeparator(text.charCodeAt(at)),
    (from, to) => {
      const written = text.slice(from, to);
      const bare = written.replace(listTail, '');
      const note = roleNote.exec(bare);
      const nameEnd = trimEnd(text, from, from + (note ? note.index : bare.length));
      if (nameEnd === from) return;
      emit('NAME', from, nameEnd);
      if (note) emit('NOTE', from + note.index, from + bare.length);
    },
  );
}

/** 市发展和改革委员会（市发改委、发改委）：… */
export function emitDepartment(emitter: Emitter, start: number, end: number): void {
  const { text, emit } = emitter;
  let nameEnd = start;
  while (nameEnd < end && !/[（(：:]/u.test(text[nameEnd] as string)) nameEnd++;
  if (nameEnd === start) {
    emit('NAME', start, trimEnd(text, start, end));
    return;
  }
  emit('NAME', start, trimEnd(text, start, nameEnd));
  let at = nameEnd;
  if (at < end && /[（(]/u.test(text[at] as string)) {
    const close = closingBracket(text, at, end);
    const inside = close < 0 ? end : close;
    emit('BRACKET_OPEN', at, at + 1);
    eachItem(
      emitter,
      at + 1,
      inside,
      (position) => isSeparator(text.charCodeAt(position)),
      (from, to) => emit('NAME', from, to),
    );
    if (close >= 0) emit('BRACKET_CLOSE', close, close + 1);
    at = close < 0 ? end : close + 1;
  }
  while (at < end && !/[：:]/u.test(text[at] as string)) at++;
  if (at >= end) return;
  emit('COLON', at, at + 1);
  emitMentions(emitter, at + 1, end);
}

/** Departments in one line: 部门：市民政局、市资规局 */
export function emitDepartments(emitter: Emitter, start: number, end: number): void {
  const { text } = emitter;
  eachItem(
    emitter,
    start,
    end,
    (at) => isSeparator(text.charCodeAt(at)),
    (from, to) => emitDepartment(emitter, from, to),
  );
}

/** 《规划》（文号）、《规划》（文号） */
export function emitBases(emitter: Emitter, start: number, end: number): void {
  const { text, emit } = emitter;
  eachItem(
    emitter,
    start,
    end,
    (at) => isSeparator(text.charCodeAt(at)),
    (from, to) => {
      const afterBook = emitBook(emitter, from, to);
      const note = afterBook === from ? trailingBracket(text, from, to) : skipSpace(text, afterBook, to);
      if (afterBook === from) emit('TEXT', from, trimEnd(text, from, note < 0 ? to : note));
      if (note >= 0 && note < to && isOpeningBracket(text[note] as string)) {
        const close = closingBracket(text, note, to);
        emit('NOTE', note, close < 0 ? to : close + 1);
      }
    },
  );
}

/** 《上位规划》指标名；《上位规划》指标名 */
export function emitLinks(emitter: Emitter, start: number, end: number): void {
  const { text, emit } = emitter;
  const isLinkEnd = (at: number): boolean => {
    const char = text[at] as string;
    if (char === '；' || char === ';') return true;
    return isSeparator(text.charCodeAt(at)) && text[skipSpace(text, at + 1, end)] === '《';
  };
  eachItem(emitter, start, end, isLinkEnd, (from, to) => {
    const afterBook = emitBook(emitter, from, to);
    emit('NAME', skipSpace(text, afterBook, to), to);
  });
}

/** `《name》` as three tokens, so that rename takes the name alone; gives the offset behind it. */
function emitBook({ text, emit }: Emitter, from: number, to: number): number {
  if (text[from] !== '《') return from;
  const found = text.indexOf('》', from);
  const close = found < 0 || found >= to ? to : found;
  emit('BOOK_OPEN', from, from + 1);
  const nameStart = skipSpace(text, from + 1, close);
  emit('NAME', nameStart, trimEnd(text, nameStart, close));
  if (close < to) emit('BOOK_CLOSE', close, close + 1);
  return Math.min(close + 1, to);
}

function trailingBracket(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (isOpeningBracket(text[at] as string) && closingBracket(text, at, to) === to - 1) return at;
  }
  return -1;
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
