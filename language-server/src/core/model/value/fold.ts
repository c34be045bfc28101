import { isHan } from '../../text/char-table.ts';
import { simplified } from '../../text/simplified.ts';
import type { Span } from '../source.ts';

/**
 * A text in the one spelling the value reader knows: half-width, simplified, without blanks. Every
 * character still knows its place, so that what is read can be shown where it was written.
 */
export interface FoldedText {
  readonly chars: string;
  /** The same characters as they were written. */
  readonly original: string;
  /** Where each of `chars` stands in the file. */
  readonly places: readonly number[];
}

/** Signs, dashes and brackets, each with the one it is read as. One for one, so no offset moves. */
const signs = pairs('≧≥⩾≥≦≤⩽≤﹪%−-﹣-‐-‑-–—―—‒—─—〜~∼~〔[【[〕]】]≒≈∕/⁄/∶:・·∗*⁎*✱*');

function pairs(table: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at < table.length; at += 2) map.set(table[at] as string, table[at + 1] as string);
  return map;
}

/** What each UTF-16 unit is read as; 0 for itself, `dropped` for a blank. */
const readAs = new Uint16Array(0x10000);
const dropped = 0xffff;

const blanks =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d' +
  '\u2028\u2029\u202f\u205f\u2060\u3000\ufeff';

for (const [sign, reading] of signs) readAs[sign.charCodeAt(0)] = reading.charCodeAt(0);
for (let code = 0xff01; code <= 0xff5e; code++) {
  const half = String.fromCharCode(code - 0xfee0);
  readAs[code] = (signs.get(half) ?? half).charCodeAt(0);
}
for (const blank of blanks) readAs[blank.charCodeAt(0)] = dropped;

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39;
}

/** A blank between two digits stays, as one space: `1 200` and `30 50` are different things to read. */
export function fold(text: string, start = 0, read = simplified(text)): FoldedText {
  const chars = charsWithoutBlanks(read);
  if (chars === undefined) return withoutItsBlanks(text, read, start);
  const places = new Array<number>(chars.length);
  for (let at = 0; at < chars.length; at++) places[at] = start + at;
  return { chars, original: text, places };
}

/** The characters alone, which take a small part of the time. */
export function foldedChars(text: string): string {
  const read = simplified(text);
  return charsWithoutBlanks(read) ?? charsDroppingBlanks(read);
}

/** What `withoutItsBlanks` finds, without the places. */
function charsDroppingBlanks(read: string): string {
  let chars = '';
  let from = 0;
  let last: number | undefined;
  let blankAt = -1;
  for (let at = 0; at < read.length; at++) {
    const code = read.charCodeAt(at);
    const reading = (readAs[code] as number) || code;
    if (reading === dropped) {
      if (blankAt < 0) chars += read.slice(from, at);
      blankAt = at;
      from = at + 1;
      continue;
    }
    if (blankAt >= 0 && isDigit(reading) && isDigit(last)) chars += ' ';
    blankAt = -1;
    if (reading !== code) {
      chars += read.slice(from, at) + String.fromCharCode(reading);
      from = at + 1;
    }
    last = reading;
  }
  return chars + read.slice(from);
}

/** The usual one: nothing is dropped, few characters are read as others. Undefined where there are blanks. */
function charsWithoutBlanks(read: string): string | undefined {
  let chars = '';
  let from = 0;
  for (let at = 0; at < read.length; at++) {
    const code = read.charCodeAt(at);
    if (isHan(code)) continue;
    const reading = readAs[code] as number;
    if (reading === 0) continue;
    if (reading === dropped) return undefined;
    chars += read.slice(from, at) + String.fromCharCode(reading);
    from = at + 1;
  }
  return from === 0 ? read : chars + read.slice(from);
}

function withoutItsBlanks(text: string, read: string, start: number): FoldedText {
  const chars: number[] = [];
  const original: number[] = [];
  const places: number[] = [];
  let blankAt = -1;
  for (let at = 0; at < read.length; at++) {
    const code = read.charCodeAt(at);
    const reading = (readAs[code] as number) || code;
    if (reading === dropped) {
      blankAt = at;
      continue;
    }
    if (blankAt >= 0) {
      if (isDigit(reading) && isDigit(chars.at(-1))) {
        chars.push(0x20);
        original.push(text.charCodeAt(blankAt));
        places.push(start + blankAt);
      }
      blankAt = -1;
    }
    chars.push(reading);
    original.push(text.charCodeAt(at));
    places.push(start + at);
  }
  return { chars: textOf(chars), original: textOf(original), places };
}

/** So many units at once go into a call. */
const mostUnits = 4096;

function textOf(units: readonly number[]): string {
  if (units.length <= mostUnits) return String.fromCharCode(...units);
  let text = '';
  for (let at = 0; at < units.length; at += mostUnits) {
    text += String.fromCharCode(...units.slice(at, at + mostUnits));
  }
  return text;
}

/** The part from `from` to `to`, counted in characters of the folded text. */
export function slice(folded: FoldedText, from: number, to: number): FoldedText {
  return {
    chars: folded.chars.slice(from, to),
    original: folded.original.slice(from, to),
    places: folded.places.slice(from, to),
  };
}

/** Where the characters `from` to `to` stand in the file; `from` must be before `to`. */
export function spanOf(folded: FoldedText, from: number, to: number): Span {
  return { start: folded.places[from] as number, end: (folded.places[to - 1] as number) + 1 };
}
