import type { FileStyle } from '../../../../core/text/file-style.ts';
import { formatPlan } from '../../format.ts';
import { columnKey, fieldOrder, isRowNumber, isValueKey, yearOfKey } from './column-key.ts';
import type { IndicatorContent } from './indicator-content.ts';

interface KeyedColumn {
  readonly key: string;
  readonly head: string;
}

/** What a table is made beside. */
export interface TablePlace {
  /** The category that is said above the table, for all its rows. */
  readonly outer: string | undefined;
  /** The headings of the table that the rows join, whose columns stay where they are. */
  readonly headings?: readonly string[];
  readonly style: FileStyle;
  readonly bar?: string;
}

/**
 * The lines of a table with a column for all that the indicators say: 类别 where it changes, 指标, the years,
 * 单位, 属性, who answers, and the rest. A category stands in the first of its rows, as plans print it.
 */
export function tableLines(indicators: readonly IndicatorContent[], place: TablePlace): string[] {
  const { outer, headings = [], style, bar = '|' } = place;
  const columns = columnsFor(indicators, headings, outer, style);
  const line = (cells: readonly string[]) => `${bar} ${cells.join(` ${bar} `)} ${bar}`;
  const numbers = rowNumbers(indicators, columns);
  let above = outer;
  const rows = indicators.flatMap((each, row) => {
    const cells = columns.map(({ key }) => {
      if (key === numbers) return String(row + 1);
      if (key === '指标') return each.name;
      if (key === '类别') return each.category === above ? '' : (each.category ?? '');
      return each.contents.get(key)?.text ?? '';
    });
    above = each.category;
    return [...each.comments, line(cells)];
  });
  const text = [line(columns.map(({ head }) => head)), ...rows].join('\n');
  return formatPlan(text).trimEnd().split('\n');
}

/** The key of a column 序号 that counts the rows from 1; it counts them anew. */
function rowNumbers(
  indicators: readonly IndicatorContent[],
  columns: readonly KeyedColumn[],
): string | undefined {
  const key = columns.find(({ head }) => isRowNumber(head))?.key;
  const written = indicators.flatMap(({ contents }) => (key && contents.get(key)?.text) || []);
  const counted = written.map((_, index) => String(index + 1));
  return written.length > 0 && [...written].sort().join() === counted.sort().join() ? key : undefined;
}

function columnsFor(
  indicators: readonly IndicatorContent[],
  headings: readonly string[],
  outer: string | undefined,
  style: FileStyle,
): KeyedColumn[] {
  const columns: KeyedColumn[] = headings.map((head) => ({ key: columnKey(head), head }));
  const has = (key: string) => columns.some((column) => column.key === key);
  if (!has('指标')) columns.push({ key: '指标', head: style.spelling('指标') });
  if (!has('类别') && indicators.some(({ category }) => category !== outer)) {
    columns.unshift({ key: '类别', head: style.spelling('类别') });
  }
  const missing = new Map<string, string>();
  for (const { contents } of indicators) {
    for (const [key, { head }] of contents) if (!has(key) && !missing.has(key)) missing.set(key, head);
  }
  const added = [...missing].map(([key, head]) => ({ key, head }));
  const values = added.filter(({ key }) => isValueKey(key)).sort(byYear);
  const fields = added.filter(({ key }) => !isValueKey(key)).sort((a, b) => placeOf(a) - placeOf(b));
  return [...withValues(columns, values), ...fields];
}

/** Each column of values behind the last one that comes before it. */
function withValues(columns: readonly KeyedColumn[], values: readonly KeyedColumn[]): KeyedColumn[] {
  const all = [...columns];
  for (const column of values) {
    const before = all.findLastIndex((each) => isValueKey(each.key) && byYear(each, column) <= 0);
    const first = all.findIndex((each) => isValueKey(each.key));
    const name = all.findIndex(({ key }) => key === '指标');
    all.splice(before >= 0 ? before + 1 : first >= 0 ? first : name + 1, 0, column);
  }
  return all;
}

/** What was reached behind what was planned for the year. */
function byYear(a: KeyedColumn, b: KeyedColumn): number {
  const actual = ({ key }: KeyedColumn) => Number(key.endsWith('actual'));
  return yearOfKey(a.key) - yearOfKey(b.key) || actual(a) - actual(b);
}

/** Who answers stays in the order written. */
function placeOf({ key }: KeyedColumn): number {
  const isRole = key === '牵头部门' || key === '配合部门';
  const place = (fieldOrder as readonly string[]).indexOf(isRole ? '责任部门' : key);
  return place < 0 ? fieldOrder.length : place;
}
