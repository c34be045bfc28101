/** What kind each UTF-16 unit is of, for a scan that looks each up once; 0 for one of no kind. */
export function charTable(rows: readonly (readonly [string, number])[]): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (const [chars, kind] of rows) for (const char of chars) kinds[char.charCodeAt(0)] = kind;
  return kinds;
}
