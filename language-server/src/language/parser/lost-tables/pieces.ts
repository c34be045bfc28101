import { isPageMark } from '../../../core/text/page-mark.ts';

/** A stretch of text that is a cell of a table which lost its bars, or part of one. */
export interface CellPiece {
  readonly text: string;
  /** Its line, counted from the first of the text that was taken apart. */
  readonly line: number;
  /** What parts it from the piece before: the end of a line, several blanks or a tab, one blank. */
  readonly gap: Gap;
  /** How many cells are left empty in front of it, where the blanks say so. */
  readonly skipped?: number;
}

export type Gap = 'line' | 'wide' | 'blank';

/** 指　　标, 属 性: blanks that only set two characters apart. */
const setApart = /(?<![^\s　])(\p{Script=Han})[ 　]+(\p{Script=Han})(?![^\s　])/gu;

const wideGap = /\t+| {2,}|[ \t]*　[ \t　]*/gu;
const anyGap = /[\t 　]+/gu;

/** @param apart whether one blank may part two cells, as a page's text has it */
export function piecesOf(lines: readonly string[], apart: boolean): CellPiece[] {
  const written = lines.map((line) => line.trim().replace(setApart, '$1$2'));
  const gapOfOne = apart ? 0 : usualGap(written);
  return written.flatMap((line, at) =>
    isPageMark(line) ? [] : piecesOfLine(line, at, apart ? anyGap : wideGap, gapOfOne),
  );
}

function piecesOfLine(line: string, at: number, gap: RegExp, gapOfOne: number): CellPiece[] {
  const pieces: CellPiece[] = [];
  let from = 0;
  let kind: Gap = 'line';
  let skipped = gapOfOne > 0 ? 0 : undefined;
  const add = (text: string) => {
    pieces.push({ text, line: at, gap: kind, ...(skipped !== undefined && { skipped }) });
  };
  for (const { 0: blanks, index } of line.matchAll(gap)) {
    add(line.slice(from, index));
    from = index + blanks.length;
    kind = blanks === ' ' ? 'blank' : 'wide';
    skipped = gapOfOne > 0 ? Math.round(blanks.length / gapOfOne) - 1 : undefined;
  }
  if (line !== '') add(line.slice(from));
  return pieces;
}

/** The rows that tell how wide gaps are. */
const fewLines = 60;

/** How many blanks, or tabs, part two cells, where nearly all gaps are that or a multiple of it; 0 where they aren't. */
function usualGap(lines: readonly string[]): number {
  const gaps = lines
    .slice(0, fewLines)
    .flatMap((line) => [...line.matchAll(wideGap)].map(([blanks]) => blanks));
  const isTabs = gaps.every((gap) => gap.startsWith('\t'));
  const widths = gaps.map(({ length }) => length);
  const least = isTabs ? 1 : Math.min(...widths.filter((width) => width > 2));
  const regular = widths.filter((width) => width % least === 0).length;
  return regular > 3 && regular >= widths.length * 0.9 ? least : 0;
}

/** Pieces as the text of one cell: page and column have put blanks and line breaks into it. */
export function cellOf(pieces: readonly CellPiece[]): string {
  return pieces.reduce(withPiece, '');
}

/** The text of a cell with one more piece. */
export function withPiece(cell: string, { text, gap }: CellPiece): string {
  return cell === '' ? text : cell + glue(cell, text, gap) + text;
}

function glue(before: string, behind: string, gap: Gap): string {
  const areLatin = /[a-z]$/iu.test(before) && (gap === 'line' ? /^[a-z]/iu : /^[a-z\d]/iu).test(behind);
  const areDigits = gap !== 'line' && /\d$/u.test(before) && /^\d/u.test(behind);
  return areLatin || areDigits ? ' ' : '';
}
