import { spellingsOf } from './simplified.ts';

/**
 * What a text must have for a pattern to find something in it: a character, two characters side by side, or any of some
 * characters right in front of any of others; in Simplified.
 */
export type Cue = string | readonly [first: string, second: string];

/** What `\\s` finds, but for the ends of lines. */
export const blanks =
  ' \t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** A bit for each set of cues. */
const mostSets = 32;

/**
 * Tells of many patterns at once, with one look at each character of a text, which of them may find something in it.
 * A pattern that looks through a text for itself costs more than all of them are asked here.
 */
export class CueTable {
  readonly #alone = new Uint32Array(0x10000);
  readonly #first = new Uint32Array(0x10000);
  readonly #second = new Uint32Array(0x10000);
  #sets = 0;

  /** The bit of a set of cues, of which one is enough. */
  add(cues: readonly Cue[]): number {
    if (this.#sets === mostSets) throw new RangeError(`more than ${mostSets} sets of cues`);
    const bit = 1 << this.#sets++;
    for (const cue of cues) {
      const [first, second] = typeof cue === 'string' ? [cue.charAt(0), cue.slice(1)] : cue;
      if (second === '') mark(this.#alone, first, bit);
      else {
        mark(this.#first, first, bit);
        mark(this.#second, second, bit);
      }
    }
    return bit;
  }

  /** The bits of those sets of which a text has a cue, and now and then of another: first and second of different ones. */
  bitsOf(text: string): number {
    let [bits, before] = [0, 0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      bits |= (this.#alone[code] as number) | (before & (this.#second[code] as number));
      before = this.#first[code] as number;
    }
    return bits;
  }
}

function mark(table: Uint32Array, chars: string, bit: number): void {
  for (const char of [...chars].flatMap((char) => [...spellingsOf(char)])) {
    const code = char.charCodeAt(0);
    table[code] = (table[code] as number) | bit;
  }
}
