import type { KeywordName } from '../../../../grammar/keywords.ts';
import { mayStandIn } from '../../core/text/keyword-lookup.ts';
import { type AnnexLine, annexLines } from './annexes.ts';
import { afterLineBreak, isBar, lineEnd, skipBlanks, trimEnd } from './characters.ts';
import { growthMarkEnd } from './growth-heads.ts';
import type { HeadingMark } from './headings.ts';
import { type InlineResponsibility, paragraph } from './inline.ts';
import { type FoundKeyword, keywordAt } from './keyword-at.ts';
import type { LineContext } from './line-context.ts';
import { endOfList } from './lists.ts';
import { lostLinesIn } from './lost-tables/lost-lines.ts';
import { endsLikeSentence, isDocumentParagraph, isProse, isTaskField, opensItsOwn } from './prose.ts';
import { goOnBehind, headingAt, noNumbers } from './running-numbers.ts';
import { looseYearMarkEnd, yearMarkEnd } from './years.ts';

/** What a line is. Everything but `unknown` has its place in the grammar. */
export type LineKind =
  | 'blank'
  | 'comment'
  | 'header'
  | 'roster'
  | 'indicator'
  | 'category'
  | 'box'
  | 'field'
  | 'year'
  | 'department'
  | 'heading'
  | 'annex'
  | 'annexTitle'
  | 'row'
  | 'text'
  | 'unknown';

export interface Line {
  readonly kind: LineKind;
  readonly start: number;
  /** Behind the indentation. */
  readonly content: number;
  /** The end of the content, blanks at its end and the line break excluded. */
  readonly end: number;
  /** The start of the next line. */
  readonly next: number;
  /** Whether it is a line of a block: indented under one. */
  readonly inBlock: boolean;
  readonly keyword?: FoundKeyword;
  readonly mark?: HeadingMark;
  /** Whether a heading is an item of a box. */
  readonly inBox?: boolean;
  readonly yearEnd?: number;
  /** Where an annex begins. */
  readonly annex?: Extract<AnnexLine, { kind: 'annex' }>;
  readonly inlines?: readonly InlineResponsibility[];
}

/** Fields that list names, and may go on in the next line. */
export const listKeywords: ReadonlySet<KeywordName> = new Set([
  '责任部门',
  '牵头部门',
  '配合部门',
  '依据',
  '发文机关',
  '对应',
]);

/**
 * Reads the line at `start` and updates the context. Only whether a line is indented matters, never how far.
 * @param text the whole file as `simplified` reads it, and so are the texts that what is behind this reads
 */
export function readLine(text: string, start: number, context: LineContext): Line {
  context.lostLines ??= lostLinesIn(text);
  // in a table that lost its bars nothing is a heading or a field
  const isOfTable = context.lostLines.some((table) => table.start <= start && start < table.span.end);
  const line = lineAt(text, start, context, isOfTable);
  if (!isOfTable) goOnBehind(text, line.content, line.end, line.kind, context.numbers);
  return line;
}

function lineAt(text: string, start: number, context: LineContext, isOfTable: boolean): Line {
  const lineStart = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
  const rawEnd = lineEnd(text, lineStart);
  const content = skipBlanks(text, lineStart, rawEnd);
  const indented = content > lineStart;
  const base = { start, content, end: trimEnd(text, content, rawEnd), next: afterLineBreak(text, rawEnd) };
  const line = (kind: LineKind, more: Partial<Line> = {}): Line => ({
    ...base,
    kind,
    inBlock: false,
    ...more,
  });
  const longer = (end: number) => ({ end: trimEnd(text, content, end), next: afterLineBreak(text, end) });

  if (content >= rawEnd) return line('blank');
  if (text.startsWith('//', content)) return line('comment');
  if (isOfTable) {
    context.block = undefined;
    return line('text');
  }

  context.annexes ??= annexLines(text);
  const ofAnnex = context.annexes.get(content);
  if (ofAnnex?.kind === 'annex') {
    Object.assign(context, { block: undefined, headings: context.headings + 1, numbers: noNumbers() });
    return line('annex', { annex: ofAnnex });
  }
  if (ofAnnex?.kind === 'title') return line('annexTitle');
  if (ofAnnex) {
    context.block = undefined;
    return line('text', { inlines: [] });
  }

  const heading = headingAt(text, content, base.end, context.numbers);
  if (heading) {
    context.block = undefined;
    context.headings++;
    return line('heading', { ...heading, ...paragraph(text, content, rawEnd) });
  }

  if (isBar(text.charCodeAt(content))) {
    context.block = undefined;
    return line('row');
  }

  const keyword = keywordAt(text, content, base.end);
  const isMisplaced =
    indented && keyword !== undefined && opensItsOwn(text, keyword, base.end, context.block);
  if (indented && context.block && !isMisplaced) {
    const inBlock = true;
    if (context.block === 'roster' && !(keyword && keyword.colon >= 0)) {
      return line('department', { inBlock, ...longer(endOfList(text, content, rawEnd)) });
    }
    if (keyword && context.block !== 'roster' && mayStandIn(keyword.keyword, context.block)) {
      const listEnd = listKeywords.has(keyword.keyword.name) ? endOfList(text, content, rawEnd) : rawEnd;
      return line('field', { inBlock, keyword, ...longer(listEnd) });
    }
    const yearEnd = context.block === 'indicator' ? valueMarkEnd(text, content, base.end) : -1;
    if (yearEnd >= 0) return line('year', { inBlock, yearEnd });
    if (!isDocumentParagraph(text, lineStart, content, base.end)) return line('unknown', { inBlock });
    context.block = undefined;
    return line('text', paragraph(text, content, rawEnd));
  }

  const blockAbove = context.block;
  context.block = undefined;
  if (keyword) {
    const { name } = keyword.keyword;
    if (name === '专栏') {
      context.numbers.box = { lastItem: 0 };
      return line('box', { keyword });
    }
    if (indented && !isMisplaced) {
      return isProse(text, keyword, base.end)
        ? line('text', paragraph(text, content, rawEnd))
        : line('unknown');
    }
    if (name === '指标') {
      context.block = 'indicator';
      return line('indicator', { keyword });
    }
    if (name === '类别') return line('category', { keyword });
    if (mayStandIn(keyword.keyword, 'opening') && context.headings === 0) {
      const seen = name === '规划' ? context.headers++ : context.rosters++;
      if (seen > 0) return line('unknown');
      context.block = name === '规划' ? 'header' : 'roster';
      context.numbers.box = undefined;
      return line(context.block, { keyword, ...longer(endOfList(text, content, rawEnd)) });
    }
    if (isTaskField(text, keyword, base.end)) {
      const listEnd = listKeywords.has(name) ? endOfList(text, content, rawEnd) : rawEnd;
      return line('field', { keyword, ...longer(listEnd) });
    }
    if (blockAbove && mayStandIn(keyword.keyword, blockAbove as 'header' | 'indicator'))
      return line('unknown');
  } else if (yearMarkEnd(text, content, base.end) >= 0) {
    if (blockAbove === 'indicator') return line('unknown');
    if (indented && !endsLikeSentence(text, base.end)) return line('unknown');
  }
  return line('text', paragraph(text, content, rawEnd));
}

/** The end of the year, the span of years or the other head of a value that an indicator's line begins with. */
function valueMarkEnd(text: string, content: number, end: number): number {
  const yearEnd = looseYearMarkEnd(text, content, end);
  return yearEnd >= 0 ? yearEnd : growthMarkEnd(text, content, end);
}
