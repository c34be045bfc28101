import { mayHoldAnnexes } from '../parser/annexes.ts';
import { isBar } from '../parser/characters.ts';
import { mayBeginLostTable } from '../parser/lost-tables/lost-lines.ts';
import { isUnindented, keywordOf, type LineStretch, linesOf } from './line-stretch.ts';

/**
 * The lines of a text up to the end of its `规划` block, by which its header is read; undefined where it doesn't begin with
 * that, or where what stands behind may have a part in how they are read.
 */
export function openingOf(text: string): string | undefined {
  const lines = linesOf(text);
  const first = lines.next().value;
  if (!first || !isUnindented(first) || keywordOf(text, first)?.name !== '规划' || mayBeOfMore(text, first))
    return undefined;
  for (const line of lines) {
    if (isUnindented(line)) return text.slice(0, line.start);
    if (isBar(text.charCodeAt(line.content)) || mayBeOfMore(text, line)) return undefined;
  }
  return text;
}

function mayBeOfMore(text: string, { start, end }: LineStretch): boolean {
  const line = text.slice(start, end);
  return mayBeginLostTable(line) || mayHoldAnnexes(line);
}
