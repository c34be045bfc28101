import { parsePlanDate } from '../../../core/model/date-parser.ts';
import { fold } from '../../../core/model/value/fold.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { isBody } from '../../../language/parser/bodies.ts';
import { headingMark } from '../../../language/parser/headings.ts';
import { keywordAt } from '../../../language/parser/keyword-at.ts';
import { beginsText } from '../../paste/plan-text.ts';
import { findTitle } from '../../paste/title.ts';
import type { ForeignParagraph } from '../foreign-document.ts';
import type { PlanBlock } from './blocks.ts';
import { contentsIn } from './contents.ts';
import { bare } from './tables/cells.ts';

/** A title, its first block, and the one behind its last. */
export interface TitleBlocks {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What may be the title, the likeliest first: paragraphs in the style of titles, unless those are of the notice that
 * publishes the plan; what looks like the title of a plan; what the document itself is called; the only heading of the
 * highest level; a short first line.
 */
export function titlesIn(written: readonly PlanBlock[], named: string): TitleBlocks[] {
  const first = written.findIndex((block) => block.kind === 'table' || !block.text.startsWith('//'));
  const blocks = written.map((block, at) => inPlainWords(block, at === first));
  const contents = contentsIn(blocks);
  const lines = blocks.map((block) => (block.kind === 'paragraph' && !contents.has(block) ? block.text : ''));
  const styled = styledTitle(blocks);
  const byWords = wholeTitle(findTitle(lines) ?? endOfTitle(lines), lines);
  const isOfNotice = styled !== undefined && isNotice(styled.title);
  return [
    ...(isOfNotice ? [byWords, styled] : [styled, byWords]),
    calledSo(blocks, named),
    onlyHeading(blocks),
    firstLine(blocks),
  ].flatMap((found) => (found ? [yearsBelow(found, blocks)] : []));
}

/** Without the keyword of a text that is a plan already (`规划 甲市养老规划`, below its comments), or the marks of Markdown around the line. */
function inPlainWords(block: PlanBlock, isFirst: boolean): PlanBlock {
  if (block.kind === 'table') return block;
  const text = /^\*\*([^*]+)\*\*$/u.exec(block.text)?.[1] ?? block.text;
  const found = isFirst ? keywordAt(text, 0, text.length) : undefined;
  const title = found?.keyword.name === '规划' ? /^\s+(\S.*)$/u.exec(text.slice(found.end))?.[1] : undefined;
  return text === block.text && !title ? block : { ...block, text: title ?? text };
}

/**
 * The last of the paragraphs in the style of titles that stand before any heading; appendices have titles too. Those that
 * follow each other are one title.
 */
function styledTitle(blocks: readonly PlanBlock[]): TitleBlocks | undefined {
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

/** As a line by itself it says only what kind of plan it is: 三年行动计划, 实施方案, 二〇三五年远景目标纲要. */
const ending =
  /^(?:(?:第[一二三四五六七八九十]{1,3}个)?[一二三四五两\d]{1,2}年|[二\d][〇零○一二三四五\d]{3}年)?(?:总体|专项|行动|攻坚|实施|工作|建设|发展|远景目标|重点|规划){0,2}(?:规划|计划|方案|纲要)(?:[（(][^（()）]{1,20}[）)])?$/u;

/** The last line of a title that a cover has in several lines. */
function endOfTitle(lines: readonly string[]): TitleBlocks | undefined {
  const heading = lines.findIndex(markIn);
  const at = lines.findIndex(
    (line, index) => (heading < 0 ? index < 60 : index < heading) && ending.test(simplified(bare(line))),
  );
  return at < 1 ? undefined : { title: bare(lines[at] ?? ''), from: at, to: at + 1 };
}

/** With the lines above it that a title goes on from: the place and the subject, or what ends with 和. */
function wholeTitle(found: TitleBlocks | undefined, lines: readonly string[]): TitleBlocks | undefined {
  let whole = found;
  while (whole && whole.from > 0 && whole.to - whole.from < 3) {
    const above = bare(lines[whole.from - 1] ?? '');
    const goesOn = /[和及与的]$/u.test(simplified(above)) || ending.test(simplified(whole.title));
    if (!goesOn || !/^[^，。；：、,;:（()）]{4,40}$/u.test(above)) break;
    whole = { title: above + whole.title, from: whole.from - 1, to: whole.to };
  }
  return whole && ending.test(simplified(whole.title)) ? undefined : whole;
}

/** As web pages have it: the line that says what the page is called; what runs the site stands above it, a heading too. */
function calledSo(blocks: readonly PlanBlock[], named: string): TitleBlocks | undefined {
  const name = bare(named);
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && bare(block.text) === name);
  return at < 0 || isNotice(name) ? undefined : { title: joined(blocks, at, at + 1), from: at, to: at + 1 };
}

function isNotice(title: string): boolean {
  return /(?:通知|文件|公告|公报|函)$/u.test(simplified(title));
}

/** As web pages and Markdown have it: the only heading of the highest level, where no text stands above it. */
function onlyHeading(blocks: readonly PlanBlock[]): TitleBlocks | undefined {
  const levels = blocks.map(styleOf).filter((style) => typeof style === 'number');
  const highest = levels.reduce((least, level) => Math.min(least, level), 9);
  const at = blocks.findIndex((block) => styleOf(block) === highest);
  if (at < 0 || levels.filter((level) => level === highest).length > 1) return undefined;
  const isAbove = blocks.slice(0, at).every((block) => block.kind === 'table' || !beginsText(block.text));
  const title = joined(blocks, at, at + 1);
  const isNumbered = markIn(title) || /^\d{1,2}(?:[.．]\d{1,2})*[.．]?[\s　]/u.test(title);
  return isAbove && !isNumbered ? { title, from: at, to: at + 1 } : undefined;
}

const longestTitle = 60;

function firstLine(blocks: readonly PlanBlock[]): TitleBlocks | undefined {
  const [first] = blocks;
  if (first?.kind !== 'paragraph') return undefined;
  const { text } = first;
  const isTitle =
    text.length <= longestTitle &&
    !/[。；;：:，|]|^(?:专栏|附[件表])/u.test(simplified(text)) &&
    !markIn(text) &&
    parsePlanDate(bare(text)) === undefined &&
    !isBody(fold(text).chars);
  return isTitle && blocks.length > 1 ? { title: joined(blocks, 0, 1), from: 0, to: 1 } : undefined;
}

/** A bracket with the years of the plan, on a line of its own below the title, is part of it. */
function yearsBelow(found: TitleBlocks, blocks: readonly PlanBlock[]): TitleBlocks {
  const below = blocks[found.to];
  const isYears = below?.kind === 'paragraph' && /^[（(]\s*\d{4}[^（()）月]{0,16}[）)]$/u.test(below.text);
  if (!isYears || /\d{4}/u.test(found.title)) return found;
  return { ...found, title: found.title + bare(below.text), to: found.to + 1 };
}

function styleOf(block: PlanBlock | undefined): ForeignParagraph['style'] {
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
