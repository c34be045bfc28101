import { headingMark } from '../../parser/headings.ts';
import { beginsText } from '../../paste/plan-text.ts';
import { findTitle } from '../../paste/title.ts';
import type { Paragraph } from '../foreign-document.ts';
import type { PlanBlock, TableBlock } from './blocks.ts';
import { bare, writtenRows } from './tables/cells.ts';
import { findHead } from './tables/head.ts';

/** The plan's title, and where among the blocks it and what stands behind it end. */
export interface Front {
  readonly title: string;
  /** Whether the text says the title itself; else it is the name of the document or of its file. */
  readonly isInText: boolean;
  /** The blocks of the title: the first, and the one behind the last; the same where it isn't in the text. */
  readonly from: number;
  readonly to: number;
  /** The first block of the plan's text; what stands before it introduces the plan. */
  readonly body: number;
}

/**
 * Finds the title: paragraphs in the style of titles, unless those are of the notice that publishes the plan; else what
 * looks like the title of a plan; else the only heading of the highest level; else a short first line.
 * @param named what the document and its file are called, where its text has no title
 */
export function findFront(blocks: readonly PlanBlock[], named: string): Front {
  const lines = blocks.map((block) => (block.kind === 'paragraph' && !isOfContents(block) ? block.text : ''));
  const styled = styledTitle(blocks);
  const byWords = findTitle(lines);
  const isOfNotice = styled !== undefined && /(?:通知|文件|公告|公[报報]|函)$/u.test(styled.title);
  const candidates = [
    ...(isOfNotice ? [byWords, styled] : [styled, byWords]),
    onlyHeading(blocks),
    firstLine(blocks),
  ];
  const indicators = blocks.findIndex((block) => block.kind === 'table' && holdsIndicators(block));
  const isBefore = ({ from }: Found) => indicators < 0 || from < indicators;
  const found = candidates.find((each) => each !== undefined && isName(each.title) && isBefore(each));
  if (!found) return { title: named, isInText: false, from: 0, to: 0, body: 0 };
  const withYears = yearsBelow(found, blocks);
  return { ...withYears, isInText: true, body: firstOfBody(withYears.to, blocks) };
}

function holdsIndicators({ grid }: TableBlock): boolean {
  return findHead(writtenRows(grid)) !== undefined;
}

/** What the language reads as the title that it is: a colon in front would be the keyword's, a comma behind go on. */
function isName(title: string): boolean {
  return /[\p{L}\d]/u.test(title) && !/^[:：]|[、，,]$/u.test(title);
}

type Found = Pick<Front, 'title' | 'from' | 'to'>;

const longestOfContents = 200;

/** A line of a table of contents that is typed by hand: `一、总体要求……1`. */
export function isOfContents({ text }: Paragraph): boolean {
  if (text.length > longestOfContents) return false;
  if (/^目\s*[录錄]$/u.test(text)) return true;
  return (markIn(text) ? /(?:[.．·…]{3,}|\t| {4,})\s*\d{1,3}$/u : /[.．·…]{3,}\s*\d{1,3}$/u).test(text);
}

/**
 * The last of the paragraphs in the style of titles that stand before any heading; appendices have titles too. Those that follow each other are one title.
 */
function styledTitle(blocks: readonly PlanBlock[]): Found | undefined {
  const isTitle = (at: number) => styleOf(blocks[at]) === 'title';
  const heading = blocks.findIndex(isHeading);
  const front = blocks.findLastIndex((_, at) => isTitle(at) && (heading < 0 || at < heading));
  const last = front < 0 ? blocks.findIndex((_, at) => isTitle(at)) : front;
  if (last < 0) return undefined;
  let [from, to] = [last, last + 1];
  while (from > 0 && isTitle(from - 1)) from--;
  while (isTitle(to)) to++;
  return { title: joined(blocks, from, to), from, to };
}

function isHeading(block: PlanBlock): boolean {
  if (block.kind === 'table') return false;
  return typeof block.style === 'number' || (block.style !== 'title' && markIn(block.text));
}

/** As web pages and Markdown have it: the first heading, where no other is of its level or above. */
function onlyHeading(blocks: readonly PlanBlock[]): Found | undefined {
  const at = blocks.findIndex((block) => typeof styleOf(block) === 'number');
  const level = styleOf(blocks[at]);
  const isOnly = blocks.every((block, other) => {
    const style = styleOf(block);
    return other === at || typeof style !== 'number' || typeof level !== 'number' || style > level;
  });
  if (at < 0 || !isOnly || markIn(joined(blocks, at, at + 1))) return undefined;
  return { title: joined(blocks, at, at + 1), from: at, to: at + 1 };
}

const longestTitle = 60;

function firstLine(blocks: readonly PlanBlock[]): Found | undefined {
  const [first] = blocks;
  if (first?.kind !== 'paragraph') return undefined;
  const { text } = first;
  const isTitle =
    text.length <= longestTitle && !/[。；;：:，|]|^(?:专栏|專欄|附[件表])/u.test(text) && !markIn(text);
  return isTitle && blocks.length > 1 ? { title: joined(blocks, 0, 1), from: 0, to: 1 } : undefined;
}

/** A bracket with the years of the plan, on a line of its own below the title, is part of it. */
function yearsBelow(found: Found, blocks: readonly PlanBlock[]): Found {
  const below = blocks[found.to];
  const isYears = below?.kind === 'paragraph' && /^[（(]\s*\d{4}[^（()）]{0,16}[）)]$/u.test(below.text);
  if (!isYears || /\d{4}/u.test(found.title)) return found;
  return { ...found, title: found.title + bare(below.text), to: found.to + 1 };
}

/** Behind the title come dates and the like. */
function firstOfBody(to: number, blocks: readonly PlanBlock[]): number {
  const first = blocks.findIndex((block, at) => at >= to && isOfBody(block));
  return first < 0 ? to : first;
}

function isOfBody(block: PlanBlock): boolean {
  if (block.kind === 'table' || typeof block.style === 'number') return true;
  return beginsText(block.text) || /^(?:专栏|專欄)/u.test(block.text);
}

function styleOf(block: PlanBlock | undefined): Paragraph['style'] {
  return block?.kind === 'paragraph' ? block.style : undefined;
}

function markIn(text: string): boolean {
  return headingMark(text, 0, text.length) !== undefined;
}

function joined(blocks: readonly PlanBlock[], from: number, to: number): string {
  const texts = blocks.slice(from, to).map((block) => (block.kind === 'paragraph' ? block.text : ''));
  return texts
    .reduce((title, text) => (/[a-z]$/iu.test(title) ? `${title} ${text}` : title + text), '')
    .trim();
}
