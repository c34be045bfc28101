import { simplified } from '../../../core/text/simplified.ts';
import { type HeadingMark, headingMark } from '../../../language/parser/headings.ts';
import type { ForeignParagraph } from '../foreign-document.ts';
import type { PlanBlock } from './blocks.ts';
import { isNote } from './tables/marks.ts';

/** Paragraphs that begin with numbers and are no headings. */
export interface NumberedText {
  /** Below a table: what the notes say one by one. */
  readonly notes: ReadonlySet<ForeignParagraph>;
  /** Those of a list of attachments but the first: `附件：1.甲`, `2.乙`. */
  readonly attachments: ReadonlySet<ForeignParagraph>;
}

export function numberedText(blocks: readonly PlanBlock[]): NumberedText {
  const notes = new Set<ForeignParagraph>();
  const attachments = new Set<ForeignParagraph>();
  let open: { readonly to: Set<ForeignParagraph>; next?: number } | undefined;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'table') {
      open = undefined;
      continue;
    }
    const mark = headingMark(block.text, 0, block.text.length);
    if (open && goesOn(mark, open.next)) {
      open.to.add(block);
      if (open.next !== undefined) open.next++;
    } else open = opened(block.text, blocks[at - 1], { notes, attachments });
  }
  return { notes, attachments };
}

/** The list that a paragraph begins: whatever numbers the explanations of indicators have, or those from 2 on. */
function opened(
  text: string,
  above: PlanBlock | undefined,
  {
    notes,
    attachments,
  }: { readonly notes: Set<ForeignParagraph>; readonly attachments: Set<ForeignParagraph> },
): { readonly to: Set<ForeignParagraph>; next?: number } | undefined {
  if (/^附件\s*[:：]\s*1\s*[.．、]/u.test(text)) return { to: attachments, next: 2 };
  if (above?.kind !== 'table') return undefined;
  if (/^指标(?:解释|说明|释义)\s*[:：]?$/u.test(simplified(text))) return { to: notes };
  return isNote(text) && /^\D{1,4}1\s*[.．、]/u.test(text) ? { to: notes, next: 2 } : undefined;
}

function goesOn(mark: HeadingMark | undefined, next: number | undefined): boolean {
  return mark?.level === 5 && (next === undefined || mark.number === next);
}
