import type { KeywordName } from '../../../../grammar/keywords.ts';
import { type ColumnContent, type ColumnHead, columnHeads } from '../../core/fields/column-heads.ts';
import { fold } from '../../core/model/value/fold.ts';
import { keywordNamed, mayStandIn } from '../../core/text/keyword-lookup.ts';
import { readValueHead, type ValueHead } from './value-heads.ts';

/** How a column's cells are read. */
export type ColumnKind = 'name' | 'category' | 'value' | 'departments' | 'serves' | 'text';

/** What a column holds, told by its heading. */
export interface ColumnReading {
  readonly content: ColumnContent;
  /** The keyword of the language that its heading stands for: `指标名称` → 指标, `责任单位` → 责任部门. */
  readonly keyword?: KeywordName;
  readonly value?: ValueHead;
}

const patterns = columnHeads.map((head) => [patternOf(head), head] as const);

function patternOf({ before = [], words, behind = [] }: ColumnHead): RegExp {
  const body = '(?:及(?:计量)?单位)?(?:\\([^()]*\\))?';
  const escaped = (texts: readonly string[]) => texts.map((text) => text.replace(/[.]/gu, '\\.')).join('|');
  return new RegExp(`^(?:${escaped(before)})*(?:${escaped(words)})(?:${escaped(behind)})*${body}$`, 'iu');
}

/** Reads a heading by the one table of column heads; what says nothing known is unknown. */
export function readColumnHead(heading: string): ColumnReading {
  const value = readValueHead(heading);
  if (value) return { content: 'value', value, ...keywordOfValue(value, heading) };
  const bare = fold(heading).chars;
  if (bare === '') return { content: 'unknown' };
  const known = keywordNamed(heading);
  if (known && mayStandIn(known, 'indicator')) return { content: 'field', keyword: known.name };
  const [, head] = patterns.find(([pattern]) => pattern.test(bare)) ?? [];
  return head
    ? { content: head.content, ...(head.keyword && { keyword: head.keyword }) }
    : { content: 'unknown' };
}

function keywordOfValue({ of }: ValueHead, heading: string): { readonly keyword?: KeywordName } {
  if (of === 'target') return { keyword: '目标' };
  if (of === 'standard') return { keyword: '标准' };
  if (of === 'baseline') return { keyword: '现状' };
  const keyword = of === 'growth' ? keywordNamed(heading)?.name : undefined;
  return keyword ? { keyword } : {};
}

/** The keyword a column's heading stands for. */
export function columnKeyword(heading: string): KeywordName | undefined {
  return readColumnHead(heading).keyword;
}

export function columnKind(heading: string): ColumnKind {
  return kindOf(readColumnHead(heading));
}

/** How the cells below a heading are read. */
export function kindOf({ content, keyword }: ColumnReading): ColumnKind {
  switch (content) {
    case 'name':
    case 'category':
    case 'value':
      return content;
    case 'field':
      if (keyword === '对应') return 'serves';
      return keyword?.endsWith('部门') ? 'departments' : 'text';
    default:
      return 'text';
  }
}

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
  return names.length > 0 && !isOfTasks(headings, columns) ? columns.map(withYearBeside) : undefined;
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
