import type { Span } from '../source.ts';

/**
 * A text in the one spelling the value reader knows: half-width, simplified, without blanks. Every
 * character still knows its place, so that what is read can be shown where it was written.
 */
export interface Folded {
  readonly chars: string;
  /** The same characters as they were written. */
  readonly original: string;
  /** Where each of `chars` stands in the file. */
  readonly places: readonly number[];
}

const blank = /[\s\u200b-\u200d\u2060\ufeff]/u;
const digit = /\d/u;

/** Pairs of a character and the one it is read as. One for one, so no offset moves. */
const readAs = pairs(
  // signs, dashes and brackets in their variants
  '≧≥⩾≥≦≤⩽≤﹪%−-﹣-‐-‑-–—―—‒—─—〜~∼~〔[【[〕]】]≒≈∕/⁄/∶:・·',
  // the traditional characters of the words values are made of
  '於于達达過过穩稳維维爭争則则實实現现蓋盖計计長长擴扩內内間间個个萬万億亿畝亩頃顷戶户戸户場场張张條条',
  '輛辆臺台種种項项處处時时鐘钟鍾钟噸吨歲岁無无暫暂餘余兩两點点約约應应確确縮缩壓压較较與与會会幾几週周',
  '總总設设擁拥備备隻只冊册棟栋雙双類类區区員员數数體体從从歷历屬属業业標标準准農农鄉乡鎮镇將将進进',
  '級级貧贫產产當当層层學学門门頭头塊块發发護护醫医樓楼隊队開开規规劃划齡龄兒儿師师婦妇務务網网',
);

function pairs(...tables: string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const table of tables) {
    for (let at = 0; at + 1 < table.length; at += 2) map.set(table[at] as string, table[at + 1] as string);
  }
  return map;
}

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return foldChar(String.fromCharCode(code - 0xfee0));
  return readAs.get(char) ?? char;
}

/** A blank between two digits stays, as one space: `1 200` and `30 50` are different things to read. */
export function fold(text: string, start = 0): Folded {
  const chars: string[] = [];
  const original: string[] = [];
  const places: number[] = [];
  const push = (char: string, at: number) => {
    chars.push(char);
    original.push(text[at] as string);
    places.push(start + at);
  };
  let blankAt = -1;
  for (let at = 0; at < text.length; at++) {
    const char = foldChar(text[at] as string);
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
export function slice(folded: Folded, from: number, to: number): Folded {
  return {
    chars: folded.chars.slice(from, to),
    original: folded.original.slice(from, to),
    places: folded.places.slice(from, to),
  };
}

/** Where the characters `from` to `to` stand in the file; `from` must be before `to`. */
export function spanOf(folded: Folded, from: number, to: number): Span {
  return { start: folded.places[from] as number, end: (folded.places[to - 1] as number) + 1 };
}
