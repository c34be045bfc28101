import type { PlacedLine } from '../../support/lines.ts';

/** The index of the first of the comments right above a line; that of the line where there are none. */
export function commentsAbove(lines: readonly PlacedLine[], line: number): number {
  let first = line;
  while (lines[first - 1]?.kind === 'comment') first--;
  return first;
}
