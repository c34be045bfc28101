import { simplified } from '../../../core/text/simplified.ts';
import { annexLinesOf } from '../../../language/parser/annexes.ts';
import { type HeadingMark, headingMark } from '../../../language/parser/headings.ts';
import { isGlossaryTitle } from '../../../language/parser/numbered-lists.ts';
import type { ForeignParagraph } from '../foreign-document.ts';
import type { PlanBlock } from './blocks.ts';
import { isNote } from './tables/marks.ts';

/** Below a table: what the notes say one by one, which are no headings. */
export function notesIn(blocks: readonly PlanBlock[]): ReadonlySet<ForeignParagraph> {
  const notes = new Set<ForeignParagraph>();
  let open: { next?: number } | undefined;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'table') {
      open = undefined;
      continue;
    }
    const mark = headingMark(block.text, 0, block.text.length);
    if (open && goesOn(mark, open.next)) {
      notes.add(block);
      if (open.next !== undefined) open.next++;
    } else open = opened(block.text, blocks[at - 1]);
  }
  return notes;
}

/**
 * Below 名词解释: the words that it explains one by one, whose numbers the text's notes refer to. An annex has sections.
 * @param annexes as `annexesIn` finds them
 */
export function glossaryIn(
  blocks: readonly PlanBlock[],
  annexes: ReadonlyMap<PlanBlock, boolean>,
): ReadonlySet<ForeignParagraph> {
  const words = new Set<ForeignParagraph>();
  let isOpen = false;
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const mark = headingMark(block.text, 0, block.text.length);
    if (isOpen && mark && mark.level >= 5) words.add(block);
    else if (mark || annexes.has(block)) isOpen = false;
    isOpen ||= !annexes.has(block) && isGlossaryTitle(simplified(block.text));
  }
  return words;
}

/** The paragraphs that list annexes (`附件：1.甲`, `2.乙`) or begin one; true for those that a part begins with. */
export function annexesIn(blocks: readonly PlanBlock[]): ReadonlyMap<PlanBlock, boolean> {
  const lines = annexLinesOf(blocks.map((block) => (block.kind === 'table' ? '|' : block.text)));
  return new Map(
    blocks.flatMap((block, at) => {
      const kind = lines[at]?.kind;
      return kind
        ? [[block, kind === 'annex' || (kind !== lines[at - 1]?.kind && kind === 'listed')] as const]
        : [];
    }),
  );
}

/** The list that a paragraph begins: whatever numbers the explanations of indicators have, or those from 2 on. */
function opened(text: string, above: PlanBlock | undefined): { next?: number } | undefined {
  if (above?.kind !== 'table') return undefined;
  if (/^指标(?:解释|说明|释义)\s*[:：]?$/u.test(simplified(text))) return {};
  return isNote(text) && /^\D{1,4}1\s*[.．、]/u.test(text) ? { next: 2 } : undefined;
}

function goesOn(mark: HeadingMark | undefined, next: number | undefined): boolean {
  return mark?.level === 5 && (next === undefined || mark.number === next);
}
