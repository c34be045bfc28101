import { fold } from '../../../../core/model/value/fold.ts';
import { isBody } from '../../../../language/parser/bodies.ts';
import type { ForeignCell, ForeignTable } from '../../foreign-document.ts';

export type CellRow = readonly ForeignCell[];

const empty: ForeignCell = { text: '' };

/** A table's rows without those, and without the columns, in which nothing is written. */
export function writtenRows({ rows }: ForeignTable): CellRow[] {
  const columns = rows[0]?.map((_, column) => rows.some((row) => isWritten(row[column]))) ?? [];
  return rows
    .filter((row) => row.some(isWritten))
    .map((row) => row.filter((_, column) => columns[column]))
    .map((row) => row.map((cell, column) => (cell.joins === 'left' && column === 0 ? empty : cell)));
}

export function cellAt(row: CellRow | undefined, column: number): ForeignCell {
  return row?.[column] ?? empty;
}

export function isWritten(cell: ForeignCell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== '';
}

/** The columns of a row in which something is written. */
export function writtenColumns(row: CellRow): number[] {
  return row.flatMap((cell, column) => (isWritten(cell) ? [column] : []));
}

/** Whether nothing of a row is written but a text in its first cell, or its second behind an empty one. */
export function isBanner(row: CellRow): boolean {
  const [first, ...others] = writtenColumns(row);
  if (first === undefined || others.length > 0 || first > 1) return false;
  // what goes on from above is no blank of this row's own
  return row.every((cell) => cell.joins !== 'above');
}

/** Whether two rows say the same, blanks aside. */
export function saySame(a: CellRow, b: CellRow): boolean {
  return a.length === b.length && a.every((cell, column) => bare(cell.text) === bare(cellAt(b, column).text));
}

/** Without blanks and line breaks. */
export function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** The paragraphs and lines of a cell in one line; between words of Latin script with a blank. */
export function inOneCell(text: string): string {
  return text
    .trim()
    .replace(
      /([\x21-\x7e]?)\s*[\r\n\u2028\u2029]+\s*([\x21-\x7e]?)/gu,
      (_, before: string, behind: string) => (before && behind ? `${before} ${behind}` : before + behind),
    );
}

/** Departments in one line, which narrow columns have one a line, and a long one on two. */
export function listInOneCell(text: string): string {
  const lines = text.split(/[\r\n\u2028\u2029]+/u).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .reduce((list, line) => {
      const isOpen = list === '' || /[、，,；;]$/u.test(list) || goesOnInNextLine(list, line);
      return list + (isOpen ? '' : '、') + line;
    }, '');
}

/** 市人力资源 ⏎ 和社会保障局; 市住房城乡建设 ⏎ 局: no body but together. */
function goesOnInNextLine(list: string, next: string): boolean {
  const [last, rest] = [list.split(/[、，,；;]/u).at(-1) ?? '', next.split(/[、，,；;]/u)[0] ?? ''];
  const [before, after, both] = [last, rest, last + rest].map((each) => isBody(fold(each).chars));
  const isRest = /^[和与及]/u.test(rest) || (rest.length <= 2 && !after);
  return !before && both === true && isRest;
}
