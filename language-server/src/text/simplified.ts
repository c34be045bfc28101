import table from './traditional.json' with { type: 'json' };

/** The character each UTF-16 unit is read as; 0 for itself. */
const readAs = new Uint16Array(0x10000);
/** 1 for what another character is read as. */
const isReading = new Uint8Array(0x10000);

for (const pairs of table) {
  for (let at = 0; at < pairs.length; at += 2) {
    readAs[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
    isReading[pairs.charCodeAt(at + 1)] = 1;
  }
}

/** 1 for a character that is Traditional only, -1 for one that Traditional has another for, 0 for what is the same in both. */
export function leaningOf(code: number): number {
  return readAs[code] === 0 ? -(isReading[code] as number) : 1;
}

/**
 * A text as patterns read it, with Simplified characters for Traditional ones, each in its place: what is found stands at
 * the same offsets in the text itself. For reading and comparing only; what is shown or written is never this. The same
 * string where nothing is Traditional.
 */
export function simplified(text: string): string {
  let read = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = readAs[text.charCodeAt(at)] as number;
    if (code === 0) continue;
    read += text.slice(from, at) + String.fromCharCode(code);
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
  if (read === text) return [...text.matchAll(pattern)];
  return [...read.matchAll(withPlaces(pattern))].map((match) => asWritten(match, text));
}

function withPlaces(pattern: RegExp): RegExp {
  return new RegExp(pattern, `${pattern.flags.replace('d', '')}d`);
}

function asWritten(match: RegExpExecArray, text: string): RegExpExecArray {
  const { indices = [] } = match;
  for (const [group, place] of indices.entries()) if (place) match[group] = text.slice(...place);
  const named = Object.entries((indices as RegExpIndicesArray).groups ?? {});
  for (const [name, place] of named) {
    if (place && match.groups) match.groups[name] = text.slice(...place);
  }
  return match;
}
