/** A text in GB18030, which Node can read but not write: the Chinese characters of its two-byte part. */
export function gb18030(text: string): Uint8Array {
  const bytes = [...text].flatMap((char) => {
    const found = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : twoBytes().get(char);
    if (!found) throw new Error(`not in the two-byte part of GB18030: ${char}`);
    return found;
  });
  return new Uint8Array(bytes);
}

let table: Map<string, readonly number[]> | undefined;

function twoBytes(): Map<string, readonly number[]> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(new Uint8Array([lead, trail]));
      if ([...char].length === 1) table.set(char, [lead, trail]);
    }
  }
  return table;
}
