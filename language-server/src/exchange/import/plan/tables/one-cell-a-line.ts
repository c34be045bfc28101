import { simplified } from '../../../../core/text/simplified.ts';
import { headingMark } from '../../../../language/parser/headings.ts';
import { bare } from './cells.ts';
import { readColumn } from './column.ts';
import { isNumberHead } from './head-words.ts';

/** A table whose cells came one a line: its rows, and how many lines they take. */
export interface LinewiseTable {
  readonly rows: readonly (readonly string[])[];
  readonly lines: number;
}

const fewestColumns = 3;
const mostColumns = 12;
/** A cell is no longer than that, and no sentence. */
const longestCell = 60;

/** The table that the first line begins, if its cells stand one a line there. */
export function oneCellALine(lines: readonly string[]): LinewiseTable | undefined {
  return isNumberHead(lines[0] ?? '') ? byNumbers(lines) : byWidth(lines);
}

/** 序号 … 1 … 2 …: rows begin with their numbers, and may be short where a cell was merged with the one above. */
function byNumbers(lines: readonly string[]): LinewiseTable | undefined {
  const width = lines.slice(0, mostColumns + 1).findIndex((line) => bare(line) === '1');
  if (width < fewestColumns || !isHead(lines.slice(0, width))) return undefined;
  const rows: string[][] = [lines.slice(0, width)];
  let at = width;
  for (let number = 1; bare(lines[at] ?? '') === String(number); number++) {
    const isNext = (line: string) => bare(line) === String(number + 1);
    let end = at + 1;
    while (end < at + width && isCell(lines[end]) && !isNext(lines[end] ?? '')) end++;
    rows.push(lines.slice(at, end));
    at = end;
  }
  return rows.length > 2 ? { rows, lines: at } : undefined;
}

/** Without numbers every row has as many lines as the head. */
function byWidth(lines: readonly string[]): LinewiseTable | undefined {
  const roles = lines.slice(0, mostColumns + 1).map((line) => readColumn(line).role);
  const width = roles.indexOf('other');
  if (width < fewestColumns || !isHead(lines.slice(0, width))) return undefined;
  const values = roles.flatMap((role, column) => (role === 'value' && column < width ? [column] : []));
  const isRow = (row: readonly string[]) =>
    row.length === width && row.every(isCell) && values.every((column) => isValue(row[column] ?? ''));
  const rows: string[][] = [lines.slice(0, width)];
  for (let at = width; isRow(lines.slice(at, at + width)); at += width)
    rows.push(lines.slice(at, at + width));
  return rows.length > 2 ? { rows, lines: rows.length * width } : undefined;
}

function isHead(lines: readonly string[]): boolean {
  const roles = lines.map((line) => readColumn(line).role);
  return roles.includes('name') && roles.includes('value');
}

function isCell(line: string | undefined): boolean {
  if (line === undefined || line.length > longestCell || /[。；;]/u.test(line)) return false;
  const mark = headingMark(line, 0, line.length);
  return mark === undefined || mark.level > 4;
}

function isValue(text: string): boolean {
  return /[\d全达完—–－/-]|^$/u.test(simplified(text));
}
