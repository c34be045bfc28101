import { matchesOf } from './matches.ts';
import table from './traditional.json' with { type: 'json' };

/** The character each UTF-16 unit is read as; 0 for itself. */
const readAs = new Uint16Array(0x10000);
/** 1 for a character that only Traditional texts have, -1 for one that only Simplified ones have, 0 for any other. */
const leaning = new Int8Array(0x10000);
/** A Simplified character with those that are read as it. */
const readAsOne = new Map<string, string>();

/** A bit for each unit that is read as another: all of them stay at hand while a text is looked through. */
const isRead = new Uint32Array(0x10000 / 32);

for (const pairs of table.pairs) {
  for (let at = 0; at < pairs.length; at += 2) {
    const [traditional, reading] = [pairs.charCodeAt(at), pairs.charCodeAt(at + 1)];
    readAs[traditional] = reading;
    isRead[traditional >> 5] = (isRead[traditional >> 5] as number) | (1 << (traditional & 31));
    leaning[traditional] = 1;
    leaning[reading] = -1;
    const simple = pairs.charAt(at + 1);
    readAsOne.set(simple, (readAsOne.get(simple) ?? simple) + pairs.charAt(at));
  }
}
for (const char of table.readingsInBoth) leaning[char.charCodeAt(0)] = 0;

/** A character with the Traditional ones that are read as it. */
export function spellingsOf(char: string): string {
  return readAsOne.get(char) ?? char;
}

/** By how many characters a text is rather Traditional than Simplified; below 0 where it is the other way round. */
export function leaningOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += leaning[text.charCodeAt(at)] as number;
  return sum;
}

/**
 * A text as patterns read it, with Simplified characters for Traditional ones, each in its place: what is found stands at
 * the same offsets in the text itself. For reading and comparing only; what is shown or written is never this. The same
 * string where nothing is Traditional.
 */
export function simplified(text: string): string {
  const last = text.length < longText ? lastShort : lastLong;
  if (text !== last.text) {
    last.text = text;
    last.read = readSimplified(text);
  }
  return last.read;
}

/** The same of one UTF-16 unit. */
export function simplifiedUnit(unit: number): number {
  return readAs[unit] || unit;
}

/** Many patterns are looked for in one text before the next; in a whole plan before and after its paragraphs. */
const lastShort = { text: '', read: '' };
const lastLong = { text: '', read: '' };
const longText = 2000;

function readSimplified(text: string): string {
  let read = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (((isRead[unit >> 5] as number) & (1 << (unit & 31))) === 0) continue;
    read += text.slice(from, at) + String.fromCharCode(readAs[unit] as number);
    from = at + 1;
  }
  return from === 0 ? text : read + text.slice(from);
}

/** What a pattern finds in a text as it is read; what it found is as it was written. */
export function matchAsWritten(pattern: RegExp, text: string): RegExpExecArray | null {
  const read = simplified(text);
  if (read === text) return pattern.exec(text);
  const match = withPlaces(pattern).exec(read);
  return match && asWritten(match, text);
}

/** The same of all that a global pattern finds. */
export function matchesAsWritten(pattern: RegExp, text: string): RegExpExecArray[] {
  const read = simplified(text);
  if (read === text) return matchesOf(pattern, text);
  return matchesOf(withPlaces(pattern), read).map((match) => asWritten(match, text));
}

const placing = new WeakMap<RegExp, RegExp>();

/** The same pattern telling where its groups stand. */
function withPlaces(pattern: RegExp): RegExp {
  const known = placing.get(pattern) ?? new RegExp(pattern, `${pattern.flags.replace('d', '')}d`);
  placing.set(pattern, known);
  return known;
}

function asWritten(match: RegExpExecArray, text: string): RegExpExecArray {
  const { indices, groups } = match;
  for (const [group, place] of (indices ?? []).entries()) if (place) match[group] = text.slice(...place);
  for (const [name, place] of Object.entries(indices?.groups ?? {})) {
    if (place && groups) groups[name] = text.slice(...place);
  }
  return match;
}
