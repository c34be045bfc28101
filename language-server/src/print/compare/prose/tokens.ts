import { units } from '../../../core/model/value/unit-table.ts';
import { wordAt } from '../../../core/model/value/word-table.ts';

/** Finds the longest of some names that stands at a place of a text; how long it is, 0 for none. */
export type NameFinder = (text: string, at: number) => number;

/** Shorter ones are found inside of words that mean something else. */
const shortestName = 3;

export function nameFinder(names: Iterable<string>): NameFinder {
  const byFirst = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const first = name[0];
    if (first === undefined || name.length < shortestName) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  for (const each of byFirst.values()) each.sort((a, b) => b.length - a.length);
  return (text, at) =>
    byFirst.get(text[at] as string)?.find((name) => text.startsWith(name, at))?.length ?? 0;
}

/** A number with its sign, as it stands in a sentence, and the 万 or 亿 behind it. */
const signedNumber = /[+\-−±≥≤＞＜><]?[\d０-９]+(?:[.,．，][\d０-９]+)*[十百千万亿]*[余多]?％?/y;

/** What may begin a number: most characters do not. */
const numberStart = /[\d０-９+\-−±≥≤＞＜><]/;

/**
 * The words of a text, as differences between two texts are told: a number with its sign and unit is one, a name that the
 * plan knows is one, all else is parted as the reader's own machine parts Chinese words. Together they are the text.
 */
export function proseTokens(text: string, nameAt: NameFinder): string[] {
  const tokens: string[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const length = amountAt(text, at) || nameAt(text, at);
    if (length === 0) {
      at++;
      continue;
    }
    tokens.push(...words(text.slice(from, at)), text.slice(at, at + length));
    at += length;
    from = at;
  }
  tokens.push(...words(text.slice(from)));
  return tokens;
}

function amountAt(text: string, at: number): number {
  if (!numberStart.test(text[at] as string)) return 0;
  signedNumber.lastIndex = at;
  const number = signedNumber.exec(text)?.[0].length ?? 0;
  return number === 0 ? 0 : number + (wordAt(units, text, at + number)?.word.length ?? 0);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function words(text: string): string[] {
  return text === '' ? [] : Array.from(segmenter.segment(text), ({ segment }) => segment);
}
