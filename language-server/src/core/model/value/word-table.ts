/** Words with what each of them means. */
export interface WordTable<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** How long the longest word is that begins with a character. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Rows of words (separated by blanks) that mean the same; a later row wins over an earlier one. */
export function wordTable<Meaning>(rows: readonly (readonly [string, Meaning])[]): WordTable<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [words, meaning] of rows) for (const word of words.split(' ')) meanings.set(word, meaning);
  const longest = new Map<string, number>();
  for (const word of meanings.keys()) {
    const first = word[0] as string;
    longest.set(first, Math.max(longest.get(first) ?? 0, word.length));
  }
  return { meanings, longest };
}

/** The longest word of the table that stands at `at`. */
export function wordAt<Meaning>(
  table: WordTable<Meaning>,
  text: string,
  at: number,
): { readonly word: string; readonly meaning: Meaning } | undefined {
  const longest = table.longest.get(text[at] ?? '') ?? 0;
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const meaning = table.meanings.get(word);
    if (meaning !== undefined) return { word, meaning };
  }
  return undefined;
}
