/**
 * Whether the UTF-16 unit at a place of a text is of a class, given as a pattern of one character. Each is asked of the
 * pattern once: to ask it of every character of a text costs more than all else that is done with it.
 */
export function charTest(one: RegExp): (text: string, at: number) => boolean {
  const answers = new Int8Array(0x10000);
  return (text, at) => {
    if (at < 0 || at >= text.length) return false;
    const code = text.charCodeAt(at);
    if (answers[code] === 0) answers[code] = one.test(text.charAt(at)) ? 1 : -1;
    return answers[code] === 1;
  };
}

/** Whether a UTF-16 unit is in the blocks of common Han characters, among which are no marks, signs, digits or blanks. */
export function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** What kind each UTF-16 unit is of, for a scan that looks each up once; 0 for one of no kind. */
export function charTable(rows: readonly (readonly [string, number])[]): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (const [chars, kind] of rows) for (const char of chars) kinds[char.charCodeAt(0)] = kind;
  return kinds;
}
