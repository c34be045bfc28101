import { joinLines } from './join-lines.ts';
import { isPagesInOneLine, printedLines } from './one-line.ts';
import { dropPageMarks } from './page-marks.ts';
import { tabTables } from './tab-tables.ts';
import { wrapWidth } from './wrapping.ts';

/** A published text as the lines of a plan, and what was done to it. */
export interface PublishedText {
  readonly lines: readonly string[];
  /** Line breaks that only the printed page had. */
  readonly joined: number;
  /** Page numbers and running heads, as written: nothing else of the text is left out. */
  readonly dropped: readonly string[];
  /** Rows of tables that came with tabs between their cells. */
  readonly rows: number;
}

/** Reads a text that was copied out of a PDF, a web page, Word or Excel. */
export function publishedText(text: string): PublishedText {
  const written = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/u);
  const isOneLine = written.some(isPagesInOneLine);
  const printed = written.flatMap((line) => (isPagesInOneLine(line) ? printedLines(line) : [line]));
  const { lines: kept, dropped } = dropPageMarks(printed);
  const { lines: withRows, rows } = tabTables(kept);
  const width = wrapWidth(withRows) ?? (isOneLine ? usualWidth : undefined);
  const { lines, joined } = joinLines(withRows, width);
  return { lines: withoutSpareBlanks(lines), joined, dropped, rows };
}

/** 28 Chinese characters, in half-width columns (GB/T 9704-2012). */
const usualWidth = 56;

/** Whether the text is unlike one that was written as a plan: its lines are those of a page, or its cells come with tabs. */
export function looksPublished({ joined, dropped, rows }: PublishedText): boolean {
  return joined > 0 || dropped.length > 0 || rows > 0;
}

/** No blank lines at the ends, and never two. */
function withoutSpareBlanks(lines: readonly string[]): string[] {
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
  return kept.at(-1) === '' ? kept.slice(0, -1) : kept;
}
