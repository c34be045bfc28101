import { type FoldedText, fold } from '../../language-server/src/core/model/value/fold.ts';
import type { LabelledText } from './labels.ts';

/** Where words of a published text stand in the plan that it was imported as: line breaks and widths come and go. */
export interface TextPair {
  readonly original: FoldedText;
  readonly imported: FoldedText;
  /** The stretches of the original that were read, in folded characters. */
  readonly ranges: readonly Stretch[];
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function textPair(original: string, imported: string, ranges: LabelledText['ranges']): TextPair {
  // the number of a page may stand within a sentence
  const folded = fold(original.replace(/^\s*[-—–]+\s*\d+\s*[-—–]+\s*$/gm, (page) => ' '.repeat(page.length)));
  const starts = [0, ...[...original.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const read = ranges.length > 0 ? ranges : [{ from: 1, to: starts.length }];
  return {
    original: folded,
    imported: fold(imported),
    ranges: read.map(({ from, to }) => ({
      from: indexOf(folded, starts[from - 1] ?? original.length),
      to: indexOf(folded, starts[to] ?? original.length),
    })),
  };
}

/** Where words that were labelled stand in the imported text, in folded characters; undefined where they are lost. */
export function placeIn({ original, imported, ranges }: TextPair, words: string): Stretch | undefined {
  const wanted = fold(words).chars;
  const at = placesOf(original.chars, wanted).findIndex((place) => isIn(ranges, place, wanted.length));
  const place =
    at < 0 ? undefined : (placesOf(imported.chars, wanted)[at] ?? placesOf(imported.chars, wanted)[0]);
  return place === undefined ? undefined : { from: place, to: place + wanted.length };
}

/** Whether what stands in the imported text was read in the original: known again by the words before it. */
export function wasRead({ original, imported, ranges }: TextPair, { to }: Stretch): boolean {
  for (const length of [20, 12, 8, 5]) {
    const words = imported.chars.slice(Math.max(0, to - length), to);
    const places = placesOf(original.chars, words);
    if (places.length === 0) continue;
    const at = placesOf(imported.chars, words).indexOf(to - words.length);
    return isIn(ranges, places[at] ?? (places.at(-1) as number), words.length);
  }
  return false;
}

/** Folded characters of a span of the file. */
export function stretchOf(text: FoldedText, { start, end }: { start: number; end: number }): Stretch {
  return { from: indexOf(text, start), to: indexOf(text, end) };
}

export function areIntersecting(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The sentence around a place, as it is read. */
export function sentenceAround({ chars }: FoldedText, { from, to }: Stretch): string {
  const start = chars.slice(Math.max(0, from - 60), from).search(/[^。!?]*$/) + Math.max(0, from - 60);
  const end = chars.slice(to, to + 30).search(/[。!?]/);
  return chars.slice(start, end < 0 ? to + 30 : to + end);
}

function isIn(ranges: readonly Stretch[], at: number, length: number): boolean {
  return ranges.some(({ from, to }) => from <= at && at + length <= to);
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

/** The first folded character that stands at a place of the file or behind it. */
function indexOf({ places }: FoldedText, place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
