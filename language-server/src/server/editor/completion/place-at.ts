import { isColon, isLineEnd, lineEnd, skipBlanks } from '../../../language/parser/characters.ts';
import type { PlacedLine } from '../support/lines.ts';
import { cellPlace } from './cell-place.ts';
import {
  answersPlace,
  blankPlace,
  bracketPlace,
  contentPlace,
  inlinePlace,
  rosterPlace,
  startPlace,
} from './line-places.ts';
import type { CursorPlace } from './place.ts';
import { referencePlace } from './reference-place.ts';

/** The place of an offset that stands in `lines[index]`; undefined where nothing is to be offered. */
export function placeAt(
  text: string,
  offset: number,
  lines: readonly PlacedLine[],
  index: number,
): CursorPlace | undefined {
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
    referencePlace(text, offset, content) ??
    bracketPlace(text, offset, content) ??
    answersPlace(text, offset, content) ??
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
