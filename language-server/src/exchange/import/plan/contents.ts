import { simplified } from '../../../core/text/simplified.ts';
import { headingMark } from '../../../language/parser/headings.ts';
import type { ForeignParagraph } from '../foreign-document.ts';
import type { PlanBlock } from './blocks.ts';
import { isHeading, repeatedContents } from './repeated-contents.ts';

const longest = 200;

/**
 * The lines of a table of contents that is typed by hand: 目录 and `一、总体要求……1`. Below 目录 a blank in front of the
 * page's number tells them; elsewhere it takes a row of dots, a tab, or a wide blank behind a heading. Web pages have none
 * of these: there a list of headings that the text repeats is one.
 */
export function contentsIn(blocks: readonly PlanBlock[]): ReadonlySet<PlanBlock> {
  const found = new Set<PlanBlock>();
  let isBelowTitle = false;
  for (const block of blocks) {
    const text = block.kind === 'paragraph' ? block.text : '';
    const isTitle = isContentsTitle(block);
    if (block.kind === 'paragraph' && (isTitle || isLine(block) || (isBelowTitle && endsWithPage(text)))) {
      found.add(block);
      isBelowTitle ||= isTitle;
    } else isBelowTitle = false;
  }
  const title = blocks.findLastIndex((block) => found.has(block) && isContentsTitle(block));
  const from = title >= 0 ? title + 1 : blocks.findIndex(isHeading);
  const rest =
    from < 0 || found.has(blocks[from] as PlanBlock) ? [] : repeatedContents(blocks, from, title >= 0);
  return new Set([...found, ...rest]);
}

function isContentsTitle(block: PlanBlock): boolean {
  return block.kind === 'paragraph' && /^目\s*[录次]$/u.test(simplified(block.text));
}

function isLine({ text }: ForeignParagraph): boolean {
  if (text.length > longest) return false;
  const isHeading = headingMark(text, 0, text.length) !== undefined;
  return (isHeading ? /(?:[.．·…]{3,}|\t| {4,})\s*\d{1,3}$/u : /[.．·…]{3,}\s*\d{1,3}$/u).test(text);
}

function endsWithPage(text: string): boolean {
  return (
    text.length <= longest &&
    /(?:[\s　]|[.．·…]{2,}|[-—－])\d{1,3}[-—－]?$/u.test(text) &&
    !/[。；]/u.test(text)
  );
}
