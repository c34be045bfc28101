import { lastUpTo } from '../../../core/model/last-up-to.ts';
import { oncePer } from '../../../core/model/once-per.ts';
import type { Source } from '../../../core/model/source.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { isLineEnd } from '../../../language/parser/characters.ts';
import { type LineContext, startOfFile } from '../../../language/parser/line-context.ts';
import { type Line, readLine } from '../../../language/parser/lines.ts';

/** A line, and what the lines before it say about it. */
export interface PlacedLine extends Line {
  readonly before: Pick<Readonly<LineContext>, 'block' | 'headings'>;
}

/**
 * The lines of a text in one pass. The empty line behind a line break at the end of the text is one of them:
 * the cursor may stand there.
 */
export function linesOf(text: string): PlacedLine[] {
  const context = startOfFile();
  const read = simplified(text);
  const lines: PlacedLine[] = [];
  let at = 0;
  for (;;) {
    const line = readPlacedLine(read, at, context);
    lines.push(line);
    const isLast = line.next >= text.length;
    if (isLast && !(at < text.length && isLineEnd(text.charCodeAt(text.length - 1)))) return lines;
    at = line.next;
  }
}

/** Reads the line that begins at a place, and updates the context. @param read the text as `simplified` reads it */
export function readPlacedLine(read: string, start: number, context: LineContext): PlacedLine {
  const before = { block: context.block, headings: context.headings };
  return { ...readLine(read, start, context), before };
}

/** The same of a plan's text, read once for all that the editor asks about that version of it. */
export const linesOfSource = oncePer(({ text }: Source): readonly PlacedLine[] => linesOf(text));

/** The index of the line that holds an offset; a line that goes on below its first row is one. */
export function lineIndexAt(lines: readonly PlacedLine[], offset: number): number {
  return lastUpTo(lines, offset, ({ start }) => start);
}
