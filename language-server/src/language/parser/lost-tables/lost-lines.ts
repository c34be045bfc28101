import { oncePerText } from '../../../core/model/once-per.ts';
import type { Span } from '../../../core/model/source.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { afterLineBreak, lineEnd } from '../characters.ts';
import { headingMark } from '../headings.ts';
import { keywordAt } from '../keyword-at.ts';
import { beginsHead, isWrittenForUs, mayBeginHead } from './first-lines.ts';
import { headKind } from './head-kinds.ts';
import { type LostTable, tableFinder } from './lost-tables.ts';

/** Lines that were a table before it lost its bars; the table, where it can be told what stood in which cell. */
export interface LostLines {
  /** Its first line, counted from 0, and where that begins; the span has no indentation. */
  readonly from: number;
  readonly start: number;
  readonly span: Span;
  readonly lines: number;
  readonly table?: LostTable;
}

/** The lost tables of a plan's text, in its order; a text is asked for them by its lexer, its builder and its checks. */
export const lostLinesOf = oncePerText<readonly LostLines[]>(4);

/** @param text the whole file */
export function lostLinesIn(text: string): readonly LostLines[] {
  return lostLinesOf(text, () => findLostLines(text));
}

function findLostLines(text: string): LostLines[] {
  const lines: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    lines.push(text.slice(at, end));
    starts.push(at);
    at = afterLineBreak(text, end);
  }
  const found: LostLines[] = [];
  const tableAt = tableFinder();
  for (let at = 0; at < lines.length; ) {
    const mayBegin = mayBeginLostTable(lines[at] ?? '');
    const table = mayBegin ? tableAt(lines, at) : undefined;
    const to = table?.to ?? (mayBegin ? endOfUnread(lines, at) : at);
    if (to <= at) {
      at++;
      continue;
    }
    const last = lines[to - 1] ?? '';
    const start = starts[at] ?? 0;
    const span = {
      start: start + (lines[at] ?? '').search(/\S|$/u),
      end: (starts[to - 1] ?? 0) + last.trimEnd().length,
    };
    found.push({ from: at, start, span, lines: to - at, ...(table && { table }) });
    at = to;
  }
  return found;
}

/** 约束性 or 预期性 at the end of a line: nothing but a row of a table of indicators ends so. */
const rowEnd = /(?:^|\s|[)）%％\d])(?:约束|预期)性$/u;
/** Of so many such lines no sentence is made, nor are they further apart than the cells of a row. */
const fewest = 3;
const longestRow = 16;
const longestCell = 60;

/** Whether a lost table may begin in a line, by all that the line itself says. */
export function mayBeginLostTable(line: string): boolean {
  return mayBeginHead(line) || mayHaveNoHead(line);
}

/**
 * Behind the last row of a table whose rows can't be told, if it has some near here: below its head they begin with
 * numbers or end with a property, without one they do the latter.
 */
function endOfUnread(lines: readonly string[], from: number): number {
  const first = lines[from] ?? '';
  if (!lines.slice(from, from + fewest).every(isCell)) return from;
  const hasHead = beginsHead(first) && headKindsIn(lines.slice(from, from + longestRow)) >= fewest;
  if (!hasHead && !mayHaveNoHead(first)) return from;
  let rows = 0;
  let number = 0;
  let end = from;
  for (let at = from; at < lines.length && at - end <= longestRow; at++) {
    const line = simplified((lines[at] ?? '').trim());
    if (!isCell(line)) break;
    const isNext = hasHead && Number(/^\d{1,3}(?=\s|$)/u.exec(line)?.[0]) === number + 1;
    if (isNext) number++;
    if (!isNext && !rowEnd.test(line)) continue;
    rows++;
    end = at + 1;
  }
  return rows >= fewest ? end : from;
}

/** Whether rows may begin in a line without any head above them. */
function mayHaveNoHead(line: string): boolean {
  const written = line.trim();
  return (written.endsWith('性') && rowEnd.test(simplified(written))) || /^1(?:[\s　]|$)/u.test(written);
}

function headKindsIn(lines: readonly string[]): number {
  const kinds = lines.flatMap((line) => line.trim().split(/[\s　]+/u)).map((text) => headKind(text));
  return new Set(kinds.filter((kind) => kind !== undefined)).size;
}

function isCell(line: string): boolean {
  if (line === '') return true;
  if (line.length > longestCell || /[。；;]/u.test(line) || isWrittenForUs(line)) return false;
  const mark = headingMark(line, 0, line.length);
  const isGroup = /[项个]\s*[)）]$/u.test(line);
  const keyword = keywordAt(line, 0, line.length);
  return (mark === undefined || mark.level > 4 || isGroup) && keyword?.keyword.name !== '专栏';
}
