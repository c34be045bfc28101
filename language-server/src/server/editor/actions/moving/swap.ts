import { lineEndAt } from '../../../../checks/fixes/lines.ts';
import type { Source, Span } from '../../../../core/model/source.ts';
import { linesOfSource, type PlacedLine } from '../../support/lines.ts';
import { commentsAbove } from '../support/comments-above.ts';
import type { Siblings, UnitLines } from './siblings.ts';

export type MoveDirection = 'up' | 'down';

/** Two things that stand one behind the other and are to change places; what is between them stays where it is. */
export interface Swap {
  readonly upper: Span;
  readonly lower: Span;
  /** Their lines, the comments that go with them excluded. */
  readonly upperLines: UnitLines;
  readonly lowerLines: UnitLines;
  readonly moved: 'upper' | 'lower';
}

/** What changes places when one thing moves; undefined where it is the first, or the last. */
export function swapOf(source: Source, { units, at }: Siblings, direction: MoveDirection): Swap | undefined {
  const [upperLines, lowerLines] =
    direction === 'up' ? [units[at - 1], units[at]] : [units[at], units[at + 1]];
  if (!upperLines || !lowerLines) return undefined;
  const lines = linesOfSource(source);
  const [upperEnd, lowerEnd] = endsOf(lines, upperLines, lowerLines);
  return {
    upper: spanOf(source, commentsAbove(lines, upperLines.first), upperEnd),
    lower: spanOf(source, commentsAbove(lines, lowerLines.first), lowerEnd),
    upperLines,
    lowerLines,
    moved: direction === 'up' ? 'lower' : 'upper',
  };
}

/**
 * The last line of each. Comments right below a thing go with it if blank lines part both things from what follows:
 * else they would come to stand right above something else, and be taken for its own.
 */
function endsOf(lines: readonly PlacedLine[], upper: UnitLines, lower: UnitLines): [number, number] {
  const [first, second] = [commentsBelow(lines, upper.last), commentsBelow(lines, lower.last)];
  const arePartedByBlanks = [first, second].every((end) => (lines[end + 1]?.kind ?? 'blank') === 'blank');
  return arePartedByBlanks ? [first, second] : [upper.last, lower.last];
}

function commentsBelow(lines: readonly PlacedLine[], last: number): number {
  let end = last;
  while (lines[end + 1]?.kind === 'comment') end++;
  return end;
}

/** From the start of a line to the end of another, without its line break. */
function spanOf(source: Source, first: number, last: number): Span {
  const { text } = source;
  const lines = linesOfSource(source);
  const { start } = lines[first] as PlacedLine;
  return {
    start: start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start,
    end: lineEndAt(text, (lines[last] as PlacedLine).end),
  };
}
