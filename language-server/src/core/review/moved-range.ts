import type { Position, Range } from '../model/source.ts';

/** A change of a text as an editor tells it: what stood there, and what stands there now. */
export interface TextChange {
  readonly range: Range;
  readonly text: string;
}

/** Where a place is after a change: it goes with the words before it, and grows with what is written within. */
export function movedRange({ start, end }: Range, change: TextChange): Range {
  const isPoint = isSame(start, end);
  return { start: movedPosition(start, change, true), end: movedPosition(end, change, isPoint) };
}

/** @param isBehind whether what is written right at the position pushes it on */
function movedPosition(position: Position, { range, text }: TextChange, isBehind: boolean): Position {
  const { start, end } = range;
  if (isBefore(position, start) || (isSame(position, start) && !isBehind)) return position;
  const newEnd = endOfChange({ range, text });
  // within what was taken out: at the beginning of what is there instead, or at its end
  if (isBefore(position, end)) return isBehind ? start : newEnd;
  if (position.line > end.line)
    return { line: position.line + newEnd.line - end.line, character: position.character };
  return { line: newEnd.line, character: newEnd.character + position.character - end.character };
}

/** Where a change ends in the text that it makes: as a rule where the cursor is then. */
export function endOfChange({ range: { start }, text }: TextChange): Position {
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line: start.line, character: start.character + last }
    : { line: start.line + lines.length - 1, character: last };
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function isSame(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
