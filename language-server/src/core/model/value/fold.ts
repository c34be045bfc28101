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

const blank = /[\s\u200b-\u200d\u2060\ufeff]/u;
const digit = /\d/u;

/** Signs, dashes and brackets, each with the one it is read as. One for one, so no offset moves. */
const signs = pairs('≧≥⩾≥≦≤⩽≤﹪%−-﹣-‐-‑-–—―—‒—─—〜~∼~〔[【[〕]】]≒≈∕/⁄/∶:・·∗*⁎*✱*');

function pairs(table: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at < table.length; at += 2) map.set(table[at] as string, table[at + 1] as string);
  return map;
}

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return foldChar(String.fromCharCode(code - 0xfee0));
  return signs.get(char) ?? char;
}

/** A blank between two digits stays, as one space: `1 200` and `30 50` are different things to read. */
export function fold(text: string, start = 0): FoldedText {
  const chars: string[] = [];
  const original: string[] = [];
  const places: number[] = [];
  const push = (char: string, at: number) => {
    chars.push(char);
    original.push(text[at] as string);
    places.push(start + at);
  };
  const read = simplified(text);
  let blankAt = -1;
  for (let at = 0; at < read.length; at++) {
    const char = foldChar(read[at] as string);
    if (blank.test(char)) {
      blankAt = at;
      continue;
    }
    if (blankAt >= 0 && digit.test(char) && digit.test(chars.at(-1) ?? '')) {
      push(' ', blankAt);
    }
    blankAt = -1;
    push(char, at);
  }
  return { chars: chars.join(''), original: original.join(''), places };
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
