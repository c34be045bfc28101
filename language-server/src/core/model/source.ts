import { lastUpTo } from './last-up-to.ts';

/** A stretch of the source text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value together with the place it was written at. */
export interface Sourced<T> {
  readonly value: T;
  readonly span: Span;
}

/** A position as LSP has it: 0-based line, 0-based UTF-16 character. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The text a plan was built from; turns offsets into positions. */
export interface Source {
  readonly uri: string;
  readonly text: string;
  positionAt(offset: number): Position;
  rangeOf(span: Span): Range;
}

/** Indexes the lines of a text once; CRLF, LF and CR all end a line, as in LSP. */
export function sourceOf(uri: string, text: string): Source {
  let lineStarts: number[] | undefined;
  const starts = () => (lineStarts ??= lineStartsOf(text));
  const positionAt = (offset: number): Position => {
    const clamped = Math.max(0, Math.min(offset, text.length));
    const lines = starts();
    const line = lastUpTo(lines, clamped, (start) => start);
    return { line, character: clamped - (lines[line] as number) };
  };
  return {
    uri,
    text,
    positionAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
  };
}

/** The line break a text is written with: its first, as the rest follows it; LF where it has none. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x0a && unit !== 0x0d) continue;
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    starts.push(at + 1);
  }
  return starts;
}
