import type { Position, Range } from '../../../language-server/src/index.ts';

/** A range as an element carries it: `line:character-line:character`. */
export function placeOf({ start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

/** The range that an element carries. */
export function rangeAt(place: string): Range {
  const [start, end] = place.split('-').map((position): Position => {
    const [line = 0, character = 0] = position.split(':').map(Number);
    return { line, character };
  });
  const from = start ?? { line: 0, character: 0 };
  return { start: from, end: end ?? from };
}

/** Whether a position is in a range or at one of its ends. */
export function holds({ start, end }: Range, position: Position): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

/** Whether the first range is the smaller one, of two that hold the same position. */
export function isSmaller(one: Range, other: Range): boolean {
  const lines = ({ start, end }: Range) => end.line - start.line;
  const characters = ({ start, end }: Range) => end.character - start.character;
  return lines(one) !== lines(other) ? lines(one) < lines(other) : characters(one) < characters(other);
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
