import { lastUpTo } from '../model/last-up-to.ts';
import type { Position } from '../model/source.ts';
import { isHeadingLine } from './heading-line.ts';

/** A text with one kind of line break, and where its lines are. */
export interface LineOffsets {
  /** Each line break is `\n`. */
  readonly text: string;
  readonly lines: readonly string[];
  offsetAt(position: Position): number;
  positionAt(offset: number): Position;
  /** The last heading above a line. */
  headingAbove(line: number): string | undefined;
}

/** A place has the same line and character whatever breaks the lines of a text; its offset hasn't. */
export function offsetsIn(written: string): LineOffsets {
  const lines = written.split(/\r\n|\n|\r/);
  const starts: number[] = [];
  let at = 0;
  for (const { length } of lines) {
    starts.push(at);
    at += length + 1;
  }
  let headings: (string | undefined)[] | undefined;
  return {
    text: lines.join('\n'),
    lines,
    offsetAt({ line, character }) {
      const known = Math.max(0, Math.min(line, lines.length - 1));
      return (starts[known] as number) + Math.max(0, Math.min(character, (lines[known] as string).length));
    },
    headingAbove(line) {
      headings ??= headingsAbove(lines);
      return headings[line];
    },
    positionAt(offset) {
      const line = lastUpTo(starts, Math.max(0, offset), (start) => start);
      return { line, character: Math.max(0, offset) - (starts[line] as number) };
    },
  };
}

function headingsAbove(lines: readonly string[]): (string | undefined)[] {
  let heading: string | undefined;
  return lines.map((line) => {
    const above = heading;
    if (isHeadingLine(line)) heading = line.trim();
    return above;
  });
}
