import { headingMark } from '../../../language/parser/headings.ts';
import type { ForeignParagraph, ParagraphStyle } from '../foreign-document.ts';
import type { PlanBlock } from './blocks.ts';

/** `1.2 总体要求`; a number alone (`1 总则`) needs the blank. */
const decimal = /^(\d{1,2}(?:[.．]\d{1,2}){1,3})[.．]?[\s　]*(?=\p{L})|^(\d{1,2})[\s　]+(?=\p{L})/u;
const longest = 40;

/**
 * Documents whose headings are 1, 1.1 and 1.1.1 and whose headings have no styles, with styles: `1.2` counts on from `1.1`
 * and stands below 1, 一、 or 第一章. A single such line may be anything, so two with a point are needed.
 */
export function withDecimalHeadings(blocks: readonly PlanBlock[]): readonly PlanBlock[] {
  if (blocks.some((block) => block.kind === 'paragraph' && typeof block.style === 'number')) return blocks;
  const depths = new Map<PlanBlock, number>();
  let open: readonly number[] = [];
  let parent: PlanBlock | undefined;
  for (const block of blocks) {
    const mark = block.kind === 'paragraph' ? headingMark(block.text, 0, block.text.length) : undefined;
    const numbers = block.kind === 'paragraph' && !mark ? numbersOf(block) : [];
    if (mark && mark.number !== undefined) {
      open = [mark.number];
      parent = block;
    } else if (isNext(numbers, open)) {
      if (numbers.length === 1) parent = undefined;
      else if (parent) depths.set(parent, 1);
      depths.set(block, numbers.length);
      open = numbers;
    }
  }
  if ([...depths.values()].filter((depth) => depth > 1).length < 2) return blocks;
  return blocks.map((block) => {
    const style = depths.get(block);
    return block.kind === 'paragraph' && style !== undefined
      ? { ...block, style: style satisfies ParagraphStyle }
      : block;
  });
}

function numbersOf({ text }: ForeignParagraph): number[] {
  const found = text.length <= longest && !/[。；;，：:]/u.test(text) ? decimal.exec(text) : null;
  return (found?.[1] ?? found?.[2] ?? '').split(/[.．]/u).flatMap((part) => (part ? [Number(part)] : []));
}

/** Whether a number is the next one at its level, or the first one of a level below. */
function isNext(numbers: readonly number[], open: readonly number[]): boolean {
  if (numbers.length === 0 || numbers.length > open.length + 1) return false;
  const last = numbers.length - 1;
  return numbers.every((number, at) => number === (at < last ? open[at] : (open[at] ?? 0) + 1));
}
