import { barLine } from '../../core/text/bar-line.ts';
import { headingMark } from '../../language/parser/headings.ts';
import { barRows } from '../../language/parser/lost-tables/bars.ts';
import { lostLinesIn } from '../../language/parser/lost-tables/lost-lines.ts';
import type { LostTable } from '../../language/parser/lost-tables/lost-tables.ts';
import { joinLines } from './join-lines.ts';
import { withNoteMarks } from './note-marks.ts';
import { isPagesInOneLine, printedLines } from './one-line.ts';
import { dropPageMarks } from './page-marks.ts';
import { tabTables } from './tab-tables.ts';
import { wholeTitles } from './whole-titles.ts';
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

/** The same, its lines and the tables that had lost their bars in their order. */
export interface PublishedParts extends Omit<PublishedText, 'lines'> {
  readonly parts: readonly (string | LostTable)[];
}

/** Reads a text that was copied out of a PDF, a web page, Word or Excel. */
export function publishedText(text: string): PublishedText {
  const { parts, ...done } = publishedParts(text);
  return {
    lines: parts.flatMap((part) => (typeof part === 'string' ? [part] : barRows(part).map(barLine))),
    ...done,
  };
}

export function publishedParts(text: string): PublishedParts {
  const written = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/u);
  const isOneLine = written.some(isPagesInOneLine);
  const printed = written.flatMap((line) =>
    isPagesInOneLine(line) ? printedLines(line) : [withoutBold(line)],
  );
  // before lines are joined, and the numbers of rows are taken for those of pages
  const { lines: whole, tables, unread } = withTablesHeld(printed);
  const { lines: kept, dropped } = dropPageMarks(whole);
  const { lines: withMarks, joined: marks } = withNoteMarks(kept);
  const { lines: withRows, rows } = tabTables(withMarks);
  const width = wrapWidth(withRows) ?? (isOneLine ? usualWidth : undefined);
  const { lines, joined } = wholeTitles(joinLines(withRows, width));
  return {
    parts: withoutSpareBlanks(lines).map((line) => tables.get(line) ?? unread.get(line) ?? line),
    joined: joined + marks,
    dropped: [...[...tables.values()].flatMap(({ pageMarks }) => pageMarks), ...dropped],
    rows: [...tables.values()].reduce((sum, table) => sum + barRows(table).length, rows),
  };
}

/**
 * Each table as one line that nothing else does anything to, each line of a table that can't be read likewise; no text
 * has such characters.
 */
function withTablesHeld(lines: readonly string[]): HeldLines {
  const tables = new Map<string, LostTable>();
  const unread = new Map<string, string>();
  const held: string[] = [];
  let at = 0;
  for (const { from, lines: count, table } of lostLinesIn(lines.join('\n'))) {
    held.push(...lines.slice(at, from));
    at = from + count;
    if (table) {
      const line = `|\ufdd0${tables.size}`;
      tables.set(line, table);
      held.push(line);
      continue;
    }
    for (const each of lines.slice(from, at)) {
      const line = each.trim() === '' ? '' : `|\ufdd1${unread.size}`;
      if (line !== '') unread.set(line, each.trim());
      held.push(line);
    }
  }
  return { lines: [...held, ...lines.slice(at)], tables, unread };
}

interface HeldLines {
  readonly lines: readonly string[];
  readonly tables: ReadonlyMap<string, LostTable>;
  readonly unread: ReadonlyMap<string, string>;
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

/** `**一、总体要求**`, `**（一）**目标`: how Markdown sets a heading; a line that is a heading without it. */
function withoutBold(line: string): string {
  const [, bold = '', rest = ''] = /^\s*\*\*([^*]+)\*\*([^*]*)$/u.exec(line) ?? [];
  const plain = bold + rest;
  return bold !== '' && headingMark(plain, 0, plain.length) ? plain : line;
}
