/** What is typed or pasted into a cell, in one line: a line break stands for a blank, between Chinese characters for nothing. */
export function oneLineOf(text: string): string {
  return text
    .replace(/(?<=[^\x20-\x7e])[^\S\r\n]*[\r\n]\s*(?=[^\x20-\x7e])/gu, '')
    .replace(/\s*[\r\n]\s*/gu, ' ')
    .replace(/\t/gu, ' ')
    .trim();
}

/** The same as it stands in a row, where a bar within a cell is marked as its own. */
export function escaped(text: string): string {
  return oneLineOf(text).replace(/[|｜]/gu, '\\$&');
}
