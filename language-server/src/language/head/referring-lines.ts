import type { Span } from '../../core/model/source.ts';
import { mayStandIn } from '../../core/text/keyword-lookup.ts';
import { isBar, isSeparator, trimEnd } from '../parser/characters.ts';
import { isWrittenForUs } from '../parser/lost-tables/first-lines.ts';
import { looseYearMarkEnd } from '../parser/years.ts';
import {
  isUnindented,
  keywordOf,
  type LineStretch,
  lineAbove,
  lineBelow,
  saysNothing,
} from './line-stretch.ts';

/** Whether what a line names between 《》 may be what an indicator serves: `对应：…`, what goes on with that, and a row. */
export function mayRefer(text: string, line: LineStretch): boolean {
  if (isRow(text, line)) return true;
  if (isUnindented(line)) return false;
  const keyword = keywordOf(text, line);
  if (keyword) return keyword.name === '对应';
  const above = lineAbove(text, line);
  return above !== undefined && endsOpen(text, above);
}

function endsOpen(text: string, { content, end }: LineStretch): boolean {
  return isSeparator(text.charCodeAt(trimEnd(text, content, end) - 1));
}

/**
 * The indicator's block or the table that a line stands in, where it can be read by itself: nothing above or below has a part
 * in what it is.
 */
export function stretchAround(text: string, line: LineStretch): Span | undefined {
  return isRow(text, line) ? tableAround(text, line) : blockAround(text, line);
}

function blockAround(text: string, line: LineStretch): Span | undefined {
  let first: LineStretch | undefined = line;
  while (first && isField(text, first)) first = lineAbove(text, first);
  if (!first || !isUnindented(first) || keywordOf(text, first)?.name !== '指标' || !isForUs(text, first))
    return undefined;
  let last = line;
  for (let below = lineBelow(text, line); below && !isUnindented(below); below = lineBelow(text, below)) {
    if (!isField(text, below))
      return below.content === below.end ? { start: first.start, end: last.end } : undefined;
    last = below;
  }
  return { start: first.start, end: last.end };
}

/** A line of a block of which nothing else can be made. */
function isField(text: string, line: LineStretch): boolean {
  if (isUnindented(line) || !isForUs(text, line)) return false;
  const keyword = keywordOf(text, line);
  if (keyword) return mayStandIn(keyword, 'indicator');
  return looseYearMarkEnd(text, line.content, trimEnd(text, line.content, line.end)) >= 0;
}

function isForUs(text: string, { start, end }: LineStretch): boolean {
  return isWrittenForUs(text.slice(start, end));
}

function tableAround(text: string, line: LineStretch): Span | undefined {
  let first = line;
  let above = lineAbove(text, first);
  for (; above && isRow(text, above); above = lineAbove(text, above)) first = above;
  const title = above && isUnindented(above) ? keywordOf(text, above) : undefined;
  // an open bracket of a paragraph could go on over the rows
  if (!title || !mayStandIn(title, 'section')) return undefined;
  let last = line;
  let below = lineBelow(text, last);
  for (; below && isRow(text, below); below = lineBelow(text, below)) last = below;
  while (below && saysNothing(text, below)) below = lineBelow(text, below);
  // a table goes on behind a blank line
  return below && isRow(text, below) ? undefined : { start: first.start, end: last.end };
}

function isRow(text: string, { content }: LineStretch): boolean {
  return isBar(text.charCodeAt(content));
}
