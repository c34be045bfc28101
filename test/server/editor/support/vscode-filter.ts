/**
 * Whether VS Code would still show an item while `typed` stands before the cursor: what `fuzzyScore`
 * asks of a filter text (the characters in order within the first 128, the first of them at the start,
 * behind a separator, or upper-case), a little stricter than it is.
 */
export function isShownFor(typed: string, filterText: string): boolean {
  const text = filterText.slice(0, 128);
  const low = text.toLowerCase();
  const wanted = typed.toLowerCase();
  for (let start = 0; start < text.length; start++) {
    if (low[start] === wanted[0] && isStrong(text, start) && inOrder(wanted, low, start)) return true;
  }
  return wanted === '';
}

function isStrong(text: string, at: number): boolean {
  const char = text[at] as string;
  return at === 0 || /[\s_\-./\\'":$<>()[\]{}]/.test(text[at - 1] as string) || char !== char.toLowerCase();
}

function inOrder(wanted: string, text: string, from: number): boolean {
  let at = from;
  for (const char of wanted) {
    at = text.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
