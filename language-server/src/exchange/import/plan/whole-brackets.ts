import { simplified } from '../../../core/text/simplified.ts';
import { unclosedBracket } from '../../../language/parser/characters.ts';
import { inlineResponsibilities } from '../../../language/parser/inline.ts';
import { joinLine } from '../../paste/join-lines.ts';
import type { ForeignBlock } from '../foreign-document.ts';

/** How many lines a page may break a bracket into. */
const mostLines = 20;

/**
 * The same with each bracket that says who answers in one paragraph: where every line of a page has become one of its
 * own, what a bracket holds would look like fields and titles.
 */
export function withWholeBrackets(blocks: readonly ForeignBlock[]): ForeignBlock[] {
  const whole: ForeignBlock[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as ForeignBlock;
    if (block.kind !== 'paragraph' || !isOpen(block.text)) {
      whole.push(block);
      continue;
    }
    const lines = [block.text];
    for (const next of blocks.slice(at + 1, at + mostLines)) {
      if (next.kind !== 'paragraph') break;
      lines.push(next.text);
    }
    const count = linesOfFirst(lines);
    const asides = blocks.slice(at, at + count).flatMap((each) => each.asides ?? []);
    const text = lines.slice(0, count).reduce(joinLine);
    whole.push({ ...block, text, ...(asides.length > 0 && { asides }) });
    at += count - 1;
  }
  return whole;
}

function isOpen(text: string): boolean {
  return unclosedBracket(text, 0, text.length) < text.length;
}

/** How many lines the first goes on in, as the language reads its brackets. */
function linesOfFirst(lines: readonly string[]): number {
  const text = simplified(lines.join('\n'));
  const end = inlineResponsibilities(text, 0, lines[0]?.length ?? 0).at(-1)?.end ?? 0;
  return text.slice(0, end).split('\n').length;
}
