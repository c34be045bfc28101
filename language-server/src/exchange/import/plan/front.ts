import { fold } from '../../../core/model/value/fold.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { isBody } from '../../../language/parser/bodies.ts';
import { beginsText } from '../../paste/plan-text.ts';
import type { PlanBlock, TableBlock } from './blocks.ts';
import { contentsIn } from './contents.ts';
import { writtenRows } from './tables/cells.ts';
import { findHead } from './tables/head.ts';
import { isUnitLine } from './tables/units.ts';
import { type TitleBlocks, titlesIn } from './title.ts';

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
 * Finds the title, in front of the first table of indicators, and where the text begins.
 * @param named what the document and its file are called, where its text has no title
 */
export function findFront(blocks: readonly PlanBlock[], named: string): Front {
  const indicators = blocks.findIndex((block) => block.kind === 'table' && holdsIndicators(block));
  const isBefore = ({ from }: TitleBlocks) => indicators < 0 || from < indicators;
  const found = titlesIn(blocks, named).find((each) => isName(each.title) && isBefore(each));
  if (!found) return { title: named, isInText: false, from: 0, to: 0, body: 0 };
  return { ...found, isInText: true, body: firstOfBody(found.to, blocks) };
}

function holdsIndicators({ grid }: TableBlock): boolean {
  return findHead(writtenRows(grid)) !== undefined;
}

/** What the language reads as the title that it is: a colon in front would be the keyword's, a comma behind go on. */
function isName(title: string): boolean {
  return /[\p{L}\d]/u.test(title) && !/^[:：]|[、，,]$/u.test(title);
}

/** Behind the title come dates and the like; the title of a table that begins the text is the table's. */
function firstOfBody(to: number, blocks: readonly PlanBlock[]): number {
  const contents = contentsIn(blocks);
  let first = blocks.findIndex((block, at) => at >= to && !contents.has(block) && isOfBody(block));
  if (first < 0) return to;
  if (blocks[first]?.kind === 'table') while (first > to && isOfTable(blocks[first - 1])) first--;
  return first;
}

function isOfBody(block: PlanBlock): boolean {
  if (block.kind === 'table' || typeof block.style === 'number') return true;
  const { text, place } = block;
  if (beginsText(text) || isCutSentence(text) || /^专栏/u.test(simplified(text))) return true;
  return place.unit === 'paragraph' && !isOfTitlePage(text);
}

/** A line of a text whose sentences go on in the next one; what a page says of itself has colons. */
function isCutSentence(text: string): boolean {
  return text.length >= 20 && /[，,]/u.test(text) && !/[:：]/u.test(text);
}

/**
 * What a document in Word has between its title and its text: brackets, a date, who issues it, a number, what has a label.
 * A web page has more, of the page itself, so that there the text begins with its first sentence.
 */
function isOfTitlePage(text: string): boolean {
  const names = text.trim().split(/\s+/u);
  return titlePageLine.test(fold(text).chars) || names.every((name) => isBody(fold(name).chars));
}

/** （征求意见稿）, （2023年5月6日市人大通过）, 2023年5月, 编制单位：市民政局, 征求意见稿, 示政发〔2023〕5号. */
const titlePageLine =
  /^(?:\([^():]*(?:\d{4}年|稿|版|通过|批准)[^():]*\)|\p{L}[^,。;:()]{0,11}:.*|[^,。;:]*稿|[\d〇零一二三四五六七八九十]{4}年[^,。;:]{0,8}|[^,。;:]*\[\d{4}\]\d+号)$/u;

function isOfTable(block: PlanBlock | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  return isUnitLine(block.text) || /^附?表\s*[一二三四五\d]|[^，。：:]表$/u.test(block.text);
}
