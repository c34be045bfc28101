/** In UTF-16 units: with its extension in UTF-8 a name may have 255 bytes. */
const longestName = 70;

/** A name for a file, without what Windows, macOS or Linux don't allow in one. */
export function fileName(name: string): string {
  const allowed = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/gu, '');
  return [...allowed].length <= longestName ? allowed : [...allowed].slice(0, longestName).join('').trim();
}
