import type { KeywordName } from '../../../../grammar/keywords.ts';
import { isBar, isBlank, isColon, isLineEnd, lineEnd, skipBlanks } from '../../parser/characters.ts';
import type { Block } from '../../parser/lines.ts';
import type { PlacedLine } from '../support/lines.ts';
import { cellPlace } from './cell-place.ts';
import {
  blankPlace,
  bracketPlace,
  contentPlace,
  inlinePlace,
  rosterPlace,
  startPlace,
} from './line-places.ts';

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
  const { yearEnd } = line;
  if (yearEnd !== undefined && offset > yearEnd) {
    return contentPlace('目标', colonBehind(text, yearEnd, line.end), line.end, offset);
  }
  if (line.kind === 'department') return rosterPlace(text, offset, line);
  const { keyword } = line;
  if (keyword && line.kind !== 'text' && line.kind !== 'unknown') {
    if (offset > keyword.end) {
      return contentPlace(keyword.keyword.name, keyword.contentStart, line.end, offset);
    }
    const to = keyword.colon >= 0 ? Math.max(keyword.contentStart, offset) : keyword.end;
    return startPlace(text, line, offset, to);
  }
  return (
    inlinePlace(text, offset, line) ??
    bracketPlace(text, offset, content) ??
    startPlace(text, line, offset, line.yearEnd ?? offset)
  );
}

function startOfRow(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return text.charCodeAt(at) === 0xfeff ? Math.min(at + 1, offset) : at;
}

/** Behind the colon and its blanks; behind the blanks alone where a blank does its work. */
function colonBehind(text: string, from: number, end: number): number {
  const next = skipBlanks(text, from, end);
  return next < end && isColon(text.charCodeAt(next)) ? skipBlanks(text, next + 1, end) : next;
}

/** Whether a blank belongs between what stands before an offset and what is put there. */
export function needsBlank(text: string, offset: number, colon: string): boolean {
  const before = text.charCodeAt(offset - 1);
  return isBar(before) || (isColon(before) && isBlank(colon.charCodeAt(colon.length - 1)));
}
