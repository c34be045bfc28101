import type { TextAnchor } from './anchor.ts';
import type { LineOffsets } from './offsets.ts';

/** The share of pairs of characters that a line has to have kept to be taken for what became of another. */
const enoughAlike = 0.6;

/** The line that has most of what stood on the line of a remark; of two alike the nearer. None where no line has much of it. */
export function likestLine(
  { lines }: LineOffsets,
  { before, quote, after, line }: TextAnchor,
): number | undefined {
  const [first = '', ...others] = quote.split('\n');
  const inFront = before.split('\n').at(-1) ?? '';
  const behind = others.length > 0 ? '' : (after.split('\n')[0] ?? '');
  const wanted = pairsOf(inFront + first + behind);
  if (wanted.size < 3) return undefined;
  const isWhole = inFront.trim() === '' && behind.trim() === '';
  const away = (at: number) => Math.abs(at + 1 - line);
  let best: { readonly at: number; readonly alike: number } | undefined;
  for (const [at, text] of lines.entries()) {
    const alike = likeness(wanted, pairsOf(text), isWhole);
    if (alike < enoughAlike || (best && alike < best.alike)) continue;
    if (!best || alike > best.alike || away(at) < away(best.at)) best = { at, alike };
  }
  return best?.at;
}

/** Each two characters that follow one another, blanks left out. */
function pairsOf(text: string): Set<string> {
  const written = text.replace(/\s+/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, written.length - 1) }, (_, at) => written.slice(at, at + 2)),
  );
}

/** How many pairs are the same, as a share; what is a piece of a line only may have anything around it. */
function likeness(wanted: ReadonlySet<string>, pairs: ReadonlySet<string>, isWhole: boolean): number {
  let shared = 0;
  for (const pair of pairs) if (wanted.has(pair)) shared++;
  return isWhole ? (2 * shared) / (wanted.size + pairs.size) : shared / wanted.size;
}
