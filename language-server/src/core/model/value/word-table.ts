/** Words with what each of them means. */
export interface WordTable<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** How long the longest word is that begins with a UTF-16 unit. */
  readonly longest: Uint8Array;
}

/** Rows of words (separated by blanks) that mean the same; a later row wins over an earlier one. */
export function wordTable<Meaning>(rows: readonly (readonly [string, Meaning])[]): WordTable<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [words, meaning] of rows) for (const word of words.split(' ')) meanings.set(word, meaning);
  const longest = new Uint8Array(0x10000);
  for (const word of meanings.keys()) {
    const first = word.charCodeAt(0);
    longest[first] = Math.max(longest[first] as number, word.length);
  }
  return { meanings, longest };
}

/** The longest word of the table that stands at `at`. */
export function wordAt<Meaning>(
  table: WordTable<Meaning>,
  text: string,
  at: number,
): { readonly word: string; readonly meaning: Meaning } | undefined {
  const longest = at < text.length ? (table.longest[text.charCodeAt(at)] as number) : 0;
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const meaning = table.meanings.get(word);
    if (meaning !== undefined) return { word, meaning };
  }
  return undefined;
}

/** Words by how they end. */
export interface EndingTable<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** How long the longest word is that ends in a UTF-16 unit. */
  readonly longest: Uint8Array;
}

/** Rows of words that mean the same; an earlier row wins over a later one. */
export function endingTable<const Meaning>(
  rows: readonly (readonly [words: readonly string[], Meaning])[],
): EndingTable<Meaning> {
  const meanings = new Map<string, Meaning>();
  const longest = new Uint8Array(0x10000);
  for (const [words, meaning] of rows)
    for (const word of words) {
      if (!meanings.has(word)) meanings.set(word, meaning);
      const last = word.charCodeAt(word.length - 1);
      longest[last] = Math.max(longest[last] as number, word.length);
    }
  return { meanings, longest };
}

/** The longest word of the table that ends at `to`, and begins at `from` or behind it. */
export function wordEndingAt<Meaning>(
  table: EndingTable<Meaning>,
  text: string,
  from: number,
  to: number,
): { readonly word: string; readonly meaning: Meaning } | undefined {
  const longest = to > from ? (table.longest[text.charCodeAt(to - 1)] as number) : 0;
  for (let length = Math.min(longest, to - from); length > 0; length--) {
    const word = text.slice(to - length, to);
    const meaning = table.meanings.get(word);
    if (meaning !== undefined) return { word, meaning };
  }
  return undefined;
}
