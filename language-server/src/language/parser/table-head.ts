import type { KeywordName } from '../../../../grammar/keywords.ts';
import { fold } from '../../core/model/value/fold.ts';
import { parseValue } from '../../core/model/value/parse.ts';
import { type ColumnReading, readColumnHead } from './columns.ts';

/**
 * Reads the head of a table of indicators, each heading beside the others: of 一级指标, 二级指标 and 三级指标 the first is
 * the category, of several categories the nearest to the names is one, and what says the same twice is read once.
 * Undefined for a table of anything else.
 */
export function readTableHead(headings: readonly string[]): ColumnReading[] | undefined {
  const read = headings.map(readColumnHead);
  const names = nameColumns(headings, read);
  const categories = read.flatMap(({ content }, at) =>
    content === 'category' && !names.includes(at) ? [at] : [],
  );
  const fields = new Set<KeywordName>();
  const columns = read.map((column, at): ColumnReading => {
    if (names.includes(at)) return { content: 'name', keyword: '指标' };
    if (column.content === 'name') return { content: 'unknown' };
    if (column.content === 'category' && at !== categories.at(-1)) return { content: 'unknown' };
    if (column.content !== 'field' || !column.keyword || column.keyword.endsWith('部门')) return column;
    if (fields.has(column.keyword)) return { content: 'unknown' };
    fields.add(column.keyword);
    return column;
  });
  if (names.length === 0 || isOfTasks(headings, columns)) return undefined;
  return columns.map(withYearBeside).map((column, at) => (isPartOfName(at) ? { content: 'part' } : column));

  function isPartOfName(at: number): boolean {
    return at - 1 === names.at(-1) && (headings[at] ?? '').trim() === '';
  }
}

function nameColumns(headings: readonly string[], read: readonly ColumnReading[]): number[] {
  const levels = headings.map((heading) => /^([一二三])级指标/u.exec(fold(heading).chars)?.[1]);
  const below = levels.flatMap((level, at) => (level === '二' || level === '三' ? [at] : []));
  const [plain = levels.indexOf('一')] = read.flatMap(({ content }, at) =>
    content === 'name' && levels[at] === undefined ? [at] : [],
  );
  if (below.length > 0) return below;
  return plain < 0 ? [] : [plain];
}

/** 重点任务 | 考核指标 | 牵头单位: what is to be done, and how that is measured. */
function isOfTasks(headings: readonly string[], columns: readonly ColumnReading[]): boolean {
  if (!columns.some(({ content }) => content === 'task')) return false;
  const isPlain = columns.some(
    ({ content }, at) =>
      content === 'name' && /^(?:主要|发展)*指标(?:名称)?$|^indicator/iu.test(fold(headings[at] ?? '').chars),
  );
  return !isPlain || !columns.some(({ content }) => content === 'value');
}

/** 2025年目标 | 完成情况: what was reached is of the year on its left. */
function withYearBeside(column: ColumnReading, at: number, columns: readonly ColumnReading[]): ColumnReading {
  if (column.value?.of !== 'actual') return column;
  const years = columns.slice(0, at).flatMap(({ value }) => (value?.of === 'year' ? [value.year] : []));
  const year = years.at(-1);
  return year === undefined ? column : { ...column, value: { of: 'year', year, says: 'actual' } };
}

/** A table whose head has a column of indicators holds them. */
export function isIndicatorTable(headings: readonly string[]): boolean {
  return readTableHead(headings) !== undefined;
}

/** The headings of a head of two rows, as they are read: 2030年目标 for 2030年 under 目标, which may go over columns. */
export function joinedHeadings(above: readonly string[], below: readonly string[]): string[] {
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, at) =>
    joined(headingOver(above, at), below[at] ?? '', above[at] ?? ''),
  );
}

function joined(over: string, under: string, own: string): string {
  if (under === '' || under === over) return own;
  const together = [under + over, over + under].find((text) => readColumnHead(text).content === 'value');
  if (together !== undefined) return together;
  const { content } = readColumnHead(under);
  // 2025年 under 全国 is no value of this plan's
  return content === 'unknown' || content === 'value' ? over + under : under;
}

/** A column's own heading, or one on its left that goes over it too. */
function headingOver(above: readonly string[], at: number): string {
  return above.slice(0, at + 1).findLast((heading) => heading !== '') ?? '';
}

/** Whether the row below the first is of the head: it has no name, and says what the values under it are. */
export function isHeadBelow(above: readonly string[], below: readonly string[]): boolean {
  const head = readTableHead(above);
  const says = below.flatMap((text, at) => (text !== '' && text !== above[at] ? [at] : []));
  if (!head || says.length === 0) return false;
  const isOfRow = (at: number) => ['number', 'name', 'category'].includes(head[at]?.content ?? '');
  if (says.some(isOfRow)) return false;
  const columns = joinedHeadings(above, below).map((heading) => readColumnHead(heading).content);
  return (
    says.every((at) => columns[at] !== 'unknown' || !isNumber(below[at] ?? '')) &&
    says.every((at) => /[\p{Script=Han}a-z]|\d{4}/iu.test(below[at] ?? '')) &&
    says.some((at) => columns[at] === 'value' || columns[at] === 'field')
  );
}

function isNumber(text: string): boolean {
  return parseValue(text, 0).kind === 'quantity';
}
