import { matchesOf } from '../text/matches.ts';
import type { Span } from './source.ts';

/** Lines that were a table, and its rows, the head first, where it can be told what stood in which cell. */
export interface LostTableLines {
  readonly span: Span;
  readonly lines: number;
  readonly rows?: readonly (readonly string[])[];
}

/** Whether a paragraph is a line of a table that lost its bars, and so no prose. */
export function isOfLostTable(tables: readonly LostTableLines[], { start, end }: Span): boolean {
  return tables.some(({ span }) => start < span.end && end > span.start);
}

/** ≥150, 3～5, 设区市≥25%: a line that is no more than that is a cell; a whole number alone may be a page's. */
const bareCell =
  /^[\u4e00-\u9fff（）()]{0,12}[<>≤≥＜＞]\s*\d[\d.,]*\s*[%％]?(?:[，,]\s*[<>≤≥＜＞]\s*\d[\d.,]*\s*[%％]?)?$|^\d[\d.,]*\s*[~～—-]{1,2}\s*\d[\d.,]*\s*[%％]?$|^\d+\.\d+\s*[%％]?$/;

export function isBareCell(line: string): boolean {
  return line.length < 40 && bareCell.test(line.trim());
}

const valueBehindUnit = /[（(][^（）()，。；\d]{1,12}[）)]\s*[<>＜＞≥≤－-]*\s*[\d〔]/g;

/**
 * Where a table begins that was copied into one line: numbers behind units in brackets again and again, or hardly anything
 * but numbers. What stands before it is prose.
 */
export function runTogetherFrom(line: string): number | undefined {
  if (line.length < 60) return undefined;
  if (digitsIn(line) > line.length * 0.4) return 0;
  const [first, , third] = matchesOf(valueBehindUnit, line);
  return first && third ? line.lastIndexOf('。', first.index) + 1 : undefined;
}

function digitsIn(line: string): number {
  let digits = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits++;
  }
  return digits;
}

/** The cells of a line that looks like a row: at least three, parted by bars or by tabs, and no sentence. */
export function looseCells(line: string): string[] | undefined {
  const bare = line.trim();
  if (/^[|｜]|^\/\/|[。；;]/.test(bare)) return undefined;
  const separator = /[|｜]/.test(bare) ? /[|｜]/ : /\t/;
  const cells = bare.split(separator).map((cell) => cell.replace(/\s+/g, ' ').trim());
  return cells.length >= 3 && cells.filter(Boolean).length >= 2 ? cells : undefined;
}
