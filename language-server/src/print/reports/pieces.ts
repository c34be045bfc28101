import type { Source } from '../../core/model/source.ts';
import { oneLine } from '../documents/clean-text.ts';

/** A stretch of a line; the marked ones are what a finding or a change is about. */
export interface ReviewPiece {
  readonly text: string;
  readonly marked: boolean;
}

export type ReviewLine = readonly ReviewPiece[];

export function lineStartAt(source: Source, at: number): number {
  return at - source.positionAt(at).character;
}

/** Where the line that holds an offset ends, its line break left out. */
export function lineEndAt({ text }: Source, at: number): number {
  const length = text.slice(at).search(/[\r\n]/);
  return length < 0 ? text.length : at + length;
}

/** Pieces of a text, line by line. */
export function linesOf(pieces: readonly ReviewPiece[]): ReviewLine[] {
  const lines: ReviewPiece[][] = [[]];
  for (const { text, marked } of pieces) {
    for (const [index, part] of text.split(/\r\n|\n|\r/).entries()) {
      if (index > 0) lines.push([]);
      if (part) lines.at(-1)?.push({ text: part, marked });
    }
  }
  return lines;
}

export function textOf(line: ReviewLine): string {
  return line.map(({ text }) => text).join('');
}

export function unmarked(text: string): ReviewPiece {
  return { text, marked: false };
}

/** The line without white space at its ends. */
export function trimmed(line: ReviewLine): ReviewLine {
  const isBlank = ({ text }: ReviewPiece) => text.trim() === '';
  const from = line.findIndex((piece) => !isBlank(piece));
  const to = line.findLastIndex((piece) => !isBlank(piece));
  return line.slice(Math.max(from, 0), to + 1).map(({ text, marked }, index, { length }) => {
    const start = index === 0 ? text.trimStart() : text;
    return { text: index === length - 1 ? start.trimEnd() : start, marked };
  });
}

/** For a document: control characters dropped, white space single but where it indents the line. */
export function cleaned(line: ReviewLine): ReviewLine {
  return line
    .map(({ text, marked }, index) => {
      const whole = oneLine(text);
      const indentation = index === 0 ? (/^\s*/.exec(whole)?.[0].length ?? 0) : 0;
      const rest = whole.slice(indentation).replace(/\s+/g, ' ');
      return { text: whole.slice(0, indentation).replaceAll('\t', '  ') + rest, marked };
    })
    .filter(({ text }) => text !== '');
}
