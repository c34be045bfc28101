/** Words with what each of them means. */
export interface WordTable<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly longest: number;
}

/** Rows of words (separated by blanks) that mean the same; a later row wins over an earlier one. */
export function wordTable<Meaning>(rows: readonly (readonly [string, Meaning])[]): WordTable<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [words, meaning] of rows) for (const word of words.split(' ')) meanings.set(word, meaning);
  return { meanings, longest: Math.max(...[...meanings.keys()].map((word) => word.length)) };
}

/** The longest word of the table that stands at `at`. */
export function wordAt<Meaning>(
  table: WordTable<Meaning>,
  text: string,
  at: number,
): { readonly word: string; readonly meaning: Meaning } | undefined {
  for (let length = Math.min(table.longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const meaning = table.meanings.get(word);
    if (meaning !== undefined) return { word, meaning };
  }
  return undefined;
}
