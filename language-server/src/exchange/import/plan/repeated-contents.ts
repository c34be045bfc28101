import { simplified } from '../../../core/text/simplified.ts';
import { headingMark } from '../../../language/parser/headings.ts';
import type { PlanBlock } from './blocks.ts';
import { bare } from './tables/cells.ts';

const longest = 100;
/** Without 目录 above it, it takes this many headings to be a list of them. */
const fewest = 4;
/** Shorter ones are the same by chance. */
const leastInCommon = 6;

/**
 * The lines of a table of contents that has no page numbers: headings with no text between them, which stand in the text
 * again in the same order. A page may have halved them there or here.
 * @param from where the list would begin: below 目录, or with the first heading
 * @param hasTitle whether 目录 stands above it
 */
export function repeatedContents(blocks: readonly PlanBlock[], from: number, hasTitle: boolean): PlanBlock[] {
  const again = nextLike(blocks, from, from + 1);
  if (again < 0) return [];
  const sentence = blocks.findIndex((block, at) => at >= from && (at >= again || !mayBeOfContents(block)));
  let last = from - 1;
  let met = again - 1;
  let headings = 0;
  let missed = 0;
  for (let at = from; at < sentence; at++) {
    const next = nextLike(blocks, at, Math.max(met, sentence - 1) + 1);
    if (next >= 0) {
      met = next;
      last = at;
      if (isHeading(blocks[at])) headings++;
    } else if (isHeading(blocks[at])) missed++;
  }
  const isList = headings >= (hasTitle ? 1 : fewest) && missed * 4 <= headings;
  return isList ? blocks.slice(from, last + 1) : [];
}

export function isHeading(block: PlanBlock | undefined): boolean {
  return block?.kind === 'paragraph' && headingMark(block.text, 0, block.text.length) !== undefined;
}

function mayBeOfContents(block: PlanBlock): boolean {
  return block.kind === 'paragraph' && block.text.length <= longest && !/[。；;]/u.test(block.text);
}

/** The first block from `start` on that says what another one says, or begins or ends sooner. */
function nextLike(blocks: readonly PlanBlock[], at: number, start: number): number {
  const title = titleOf(blocks[at]);
  if (title === '') return -1;
  return blocks.findIndex((block, other) => other >= start && isLike(title, titleOf(block)));
}

function isLike(title: string, other: string): boolean {
  if (title === other) return true;
  if (title.length < leastInCommon || other.length < leastInCommon) return false;
  return title.startsWith(other) || (other.startsWith(title) && other.length <= longest);
}

function titleOf(block: PlanBlock | undefined): string {
  return block?.kind === 'paragraph' && block.text.length <= longest ? bare(simplified(block.text)) : '';
}
