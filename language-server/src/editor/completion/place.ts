import type { KeywordName } from '../../../../grammar/keywords.ts';
import {
  isBar,
  isBlank,
  isColon,
  isLineEnd,
  isSeparator,
  lineEnd,
  skipBlanks,
  trimEnd,
} from '../../parser/characters.ts';
import { columnKeyword } from '../../parser/columns.ts';
import { keywordNamed } from '../../parser/keyword-lookup.ts';
import type { Block } from '../../parser/lines.ts';
import { cellsOf } from '../../parser/tables.ts';
import { readYearHead } from '../../parser/years.ts';
import type { PlacedLine } from '../support/lines.ts';
import { headRow } from '../support/tables.ts';

/** Where the cursor stands, as far as completion cares; `from` is where the word at the cursor begins. */
export type Place =
  /** the start of an unindented line */
  | { readonly kind: 'section'; readonly from: number; readonly to: number }
  /** the start of an indented line under the line that opens a block */
  | { readonly kind: 'block'; readonly block: Block; readonly from: number; readonly to: number }
  /** what stands behind a field's colon or in a cell; `of` is the field, 目标 for every year */
  | { readonly kind: 'content'; readonly of: KeywordName; readonly from: number; readonly to: number }
  /** a cell of a table's first row */
  | { readonly kind: 'column'; readonly from: number; readonly to: number; readonly row: PlacedLine }
  /** behind a bracket in which a responsibility may begin */
  | { readonly kind: 'bracket'; readonly from: number; readonly to: number };

/** The place of an offset that stands in `lines[index]`; undefined where nothing is to be offered. */
export function placeAt(
  text: string,
  offset: number,
  lines: readonly PlacedLine[],
  index: number,
): Place | undefined {
  const line = lines[index] as PlacedLine;
  const rowStart = startOfRow(text, offset);
  const content = skipBlanks(text, rowStart, lineEnd(text, rowStart));
  if (text.startsWith('//', content)) return undefined;
  const isIndented = Math.min(content, offset) > rowStart;
  if (line.kind === 'blank') return blankPlace(text, offset, lines, index, isIndented);
  if (line.kind === 'row') return cellPlace(text, offset, lines, index);
  const behindYear = line.yearEnd !== undefined && offset > line.yearEnd;
  if (behindYear)
    return contentPlace('目标', colonBehind(text, line.yearEnd as number, line.end), line.end, offset);
  if (line.kind === 'department') return rosterPlace(text, offset, line);
  const { keyword } = line;
  if (keyword && line.kind !== 'text' && line.kind !== 'unknown') {
    if (offset > keyword.end)
      return contentPlace(keyword.keyword.name, keyword.contentStart, line.end, offset);
    const to = keyword.colon >= 0 ? Math.max(keyword.contentStart, offset) : keyword.end;
    return startPlace(text, line, offset, to);
  }
  for (const { fields, close } of line.inlines ?? []) {
    const field = fields.findLast(({ colon }) => colon < offset);
    if (field && offset <= Math.min(field.end, close)) {
      return contentPlace(field.keyword.name, skipBlanks(text, field.colon + 1, offset), endOfField(text, field.end), offset);
    }
  }
  return bracketPlace(text, offset, content) ?? startPlace(text, line, offset, line.yearEnd ?? offset);
}

function startOfRow(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return text.charCodeAt(at) === 0xfeff ? Math.min(at + 1, offset) : at;
}

function contentPlace(of: KeywordName, start: number, end: number, offset: number): Place {
  const from = Math.min(start, offset);
  return { kind: 'content', of, from, to: Math.max(end, offset) };
}

/** Without the mark that parts it from the next field: `牵头部门：甲；期限：2025年底`. */
function endOfField(text: string, end: number): number {
  let at = end;
  while (isBlank(text.charCodeAt(at - 1)) || isSeparator(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Behind the colon and its blanks; behind the blanks alone where a blank does its work. */
function colonBehind(text: string, from: number, end: number): number {
  const next = skipBlanks(text, from, end);
  return next < end && isColon(text.charCodeAt(next)) ? skipBlanks(text, next + 1, end) : next;
}

/** Nothing is written yet: the line above decides, and whether this one is indented. */
function blankPlace(
  text: string,
  offset: number,
  lines: readonly PlacedLine[],
  index: number,
  isIndented: boolean,
): Place | undefined {
  const { block } = (lines[index] as PlacedLine).before;
  if (!isIndented) return { kind: 'section', from: offset, to: offset };
  const above = lines[index - 1];
  if (above?.keyword && above.kind !== 'text' && isSeparator(text.charCodeAt(above.end - 1))) {
    const { keyword, contentStart } = above.keyword;
    // the list goes on here
    return { kind: 'content', of: keyword.name, from: contentStart, to: offset };
  }
  return block && { kind: 'block', block, from: offset, to: offset };
}

/** No keyword is longer than this, in Chinese, in English or in pinyin. */
const mayBeKeyword = /^(?:\p{Script=Han}{0,5}[a-z0-9０-９年]{0,12}|[a-z]{1,12} ?[a-z]{0,12})$/iu;

/** A keyword may be meant by what stands between the line's start and the cursor. */
function startPlace(text: string, line: PlacedLine, offset: number, to: number): Place | undefined {
  const written = text.slice(line.content, offset);
  if (line.kind === 'heading' || offset < line.content || !mayBeKeyword.test(written)) return undefined;
  const place = { from: line.content, to: Math.max(to, offset) };
  if (line.inBlock && line.before.block) return { kind: 'block', block: line.before.block, ...place };
  return line.content > line.start ? undefined : { kind: 'section', ...place };
}

/** A department's line: its name, the short names in brackets, and behind a colon whom it stands for. */
function rosterPlace(text: string, offset: number, line: PlacedLine): Place | undefined {
  for (let at = line.content; at < offset; at++) {
    if (isColon(text.charCodeAt(at)))
      return contentPlace('责任部门', skipBlanks(text, at + 1, offset), line.end, offset);
    if (/[（(]/u.test(text[at] as string)) return undefined;
  }
  if (offset < line.content) return undefined;
  return { kind: 'block', block: 'roster', from: line.content, to: line.end };
}

function cellPlace(
  text: string,
  offset: number,
  lines: readonly PlacedLine[],
  index: number,
): Place | undefined {
  const row = lines[index] as PlacedLine;
  const { cells, endBar } = cellsOf(text, row.content, row.end);
  const behindEnd = endBar >= 0 && offset > endBar;
  const column = behindEnd ? cells.length : cells.findLastIndex(({ bar }) => bar < offset);
  if (column < 0) return undefined;
  const cell = cells[column];
  // blanks before the cursor are the cell's margin
  const from = cell ? Math.min(cell.start, offset) : skipBlanks(text, endBar + 1, offset);
  const to = cell ? Math.max(trimEnd(text, from, cell.end), offset) : offset;
  const head = headRow(lines, index);
  if (head === row) return { kind: 'column', from, to, row };
  const headCell = cellsOf(text, head.content, head.end).cells[column];
  const heading = headCell && text.slice(headCell.start, headCell.end);
  if (heading === undefined) return undefined;
  const keyword = keywordNamed(columnKeyword(heading) ?? '')?.name;
  const of = keyword ?? (readYearHead(heading) ? '目标' : undefined);
  return of && { kind: 'content', of, from, to };
}

/** `……。（` at the end of a paragraph, or with the beginning of a keyword in it. */
function bracketPlace(text: string, offset: number, content: number): Place | undefined {
  let at = offset;
  while (at > content && offset - at <= 16 && /[\p{L} ]/u.test(text[at - 1] as string)) at--;
  if (at <= content - 1 || !/[（(【]/u.test(text[at - 1] ?? '')) return undefined;
  const before = text.slice(content, at - 1).trimEnd();
  if (before !== '' && !/[。；！？”.;]$/u.test(before)) return undefined;
  return { kind: 'bracket', from: at, to: offset };
}

/** Whether a blank belongs between what stands before an offset and what is put there. */
export function needsBlank(text: string, offset: number, colon: string): boolean {
  const before = text.charCodeAt(offset - 1);
  return isBar(before) || (isColon(before) && isBlank(colon.charCodeAt(colon.length - 1)));
}
