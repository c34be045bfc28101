import type { ColumnContent } from '../../core/fields/column-heads.ts';
import type { IndicatorRow, IndicatorTable, Section } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import type { HeadedColumn } from '../../core/model/table-column.ts';
import { simplified } from '../../core/text/simplified.ts';
import { widestLine } from '../../core/text/text-width.ts';
import { amountIn } from './amount.ts';
import { areParts } from './parts.ts';
import type { Cell, Column, Table } from './table.ts';

/** What stands in the middle of its cells, however long one of them is. */
const centred: ReadonlySet<ColumnContent> = new Set<ColumnContent>(['number', 'category', 'value']);

/** What is no sentence stands in the middle of its cell. */
const shortest = 12;

/** A table of indicators as it was drafted: its columns, their order and their words, each cell and the notes below. */
export function draftedTable(title: string, drafted: IndicatorTable, section: Section): Table {
  const { columns, rows } = drafted;
  const width = Math.max(columns.length, ...rows.map(({ cells }) => cells.length));
  return {
    title,
    columns: Array.from({ length: width }, (_, at) => columnOf(columns, at, rows)),
    rows: cellsOf(drafted, width),
    notes: notesBelow(drafted.span, section).map(({ value }) => value),
  };
}

function columnOf(columns: readonly HeadedColumn[], at: number, rows: readonly IndicatorRow[]): Column {
  const column = columns[at];
  const isShort =
    centred.has(column?.content ?? 'unknown') ||
    rows.every(({ cells, indicator }) => !indicator || widestLine(cells[at]?.value ?? '') <= shortest);
  const align = column?.content !== 'name' && isShort ? 'center' : 'left';
  const [first, second] = headingsOf(column);
  const heading = [first, second].filter((text) => text !== '').join('\n');
  if (second === '' && !goesOverNext(columns, at)) return { heading, align };
  return { heading, align, twofold: { above: first || aboveOf(columns, at), below: second } };
}

function headingsOf(column: HeadedColumn | undefined): [above: string, below: string] {
  const [above = '', below = ''] = column?.headings.map(({ value }) => unescaped(value)) ?? [];
  return [above, below];
}

/** Whether a heading stands above the next column too, which has another below it. */
function goesOverNext(columns: readonly HeadedColumn[], at: number): boolean {
  const [above, below] = headingsOf(columns[at + 1]);
  return above === '' && below !== '';
}

/** The heading on the left that goes over a column too. */
function aboveOf(columns: readonly HeadedColumn[], at: number): string {
  const over = columns.slice(0, at).findLast(({ headings }) => (headings[0]?.value ?? '') !== '');
  return unescaped(over?.headings[0]?.value ?? '');
}

function cellsOf({ columns, rows }: IndicatorTable, width: number): Cell[][] {
  const indicators = rows.flatMap(({ indicator }) => indicator ?? []);
  const parts = new Map(areParts(indicators).map((isPart, at) => [indicators[at], isPart]));
  /** Whether a cell is one with that above it: an empty category, or what stands before the parts of one name. */
  const goesOn = (row: number, at: number): boolean => {
    const [here, above] = [rows[row], rows[row - 1]];
    if (!here?.indicator || !above?.indicator || textIn(here, at) !== '') return false;
    if (columns[at]?.content === 'category') return true;
    const part = columns.findIndex(({ content }) => content === 'part');
    return part > at && part - at <= 2 && textIn(here, part - 1) === '' && textIn(here, part) !== '';
  };
  return rows.map((row, at) => {
    if (!row.indicator && row.cells.filter(({ value }) => value !== '').length === 1)
      return [groupCell(row, width)];
    return Array.from({ length: width }, (_, column) => column).flatMap((column): Cell[] => {
      if (goesOn(at, column)) return [];
      let rowSpan = 1;
      while (goesOn(at + rowSpan, column)) rowSpan++;
      const isName = columns[column]?.content === 'name';
      const indented = isName && row.indicator !== undefined && parts.get(row.indicator);
      return [cellOf(row, column, rowSpan, indented ?? false)];
    });
  });
}

function groupCell({ cells }: IndicatorRow, width: number): Cell {
  const cell = cells.find(({ value }) => value !== '');
  return {
    text: unescaped(cell?.value ?? ''),
    column: 0,
    colSpan: width,
    ...(cell && { source: cell.span }),
  };
}

function cellOf(row: IndicatorRow, column: number, rowSpan: number, indented: boolean): Cell {
  const cell = row.cells[column];
  const value = row.indicator?.values.find((each) => each.value.span.start === cell?.span.start)?.value;
  const amount = value && amountIn(value);
  return {
    text: unescaped(cell?.value ?? ''),
    column,
    ...(rowSpan > 1 && { rowSpan }),
    ...(cell && cell.value !== '' && { source: cell.span }),
    ...(indented && { indented }),
    ...(amount !== undefined && { amount }),
  };
}

function textIn({ cells }: IndicatorRow, at: number): string {
  return cells[at]?.value ?? '';
}

/** A bar within a cell is written \\|. */
function unescaped(text: string): string {
  return text.replace(/\\(?=[|｜])/gu, '');
}

const noteStart = /^[\s　]*(?:注|备注|说明|(?:数据|资料)?来源)\s*\d{0,2}\s*[:：.．、]|^[\s　]*[*＊∗※①-⑳]/u;
const noteGoesOn = /^[\s　]*(?:\d{1,2}[.．、]|[①-⑳]|[*＊∗※])/u;

/** The paragraphs right below a table that are notes on it, up to the first that is none. */
export function notesBelow(span: Span, { texts, tables, indicators, sections }: Section): Sourced<string>[] {
  const next = [...tables, ...indicators, ...sections].map((each) => each.span.start);
  const end = Math.min(...next.filter((start) => start >= span.end), Number.POSITIVE_INFINITY);
  const below = texts.filter((text) => text.span.start >= span.end && text.span.end <= end);
  const isNote = ({ value }: Sourced<string>, at: number) =>
    (at === 0 ? noteStart : noteGoesOn).test(simplified(value)) || noteStart.test(simplified(value));
  const last = below.findIndex((text, at) => !isNote(text, at));
  return last < 0 ? below : below.slice(0, last);
}
