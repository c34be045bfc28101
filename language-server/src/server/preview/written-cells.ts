import type { Indicator, Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { IndicatorTableRows } from '../../print/tables/indicator-table.ts';
import type { Cell } from '../../print/tables/table.ts';
import type { ColumnOf } from '../../print/tables/table-columns.ts';

/** Where the content of a cell stands in the text; no span where nothing stands there yet. */
export interface CellText {
  readonly written: string;
  readonly span?: Span;
}

/**
 * What is written in a cell of a table of indicators, `cell` being what is shown at that row and column; undefined
 * where nothing can be written there: it is made by the program, or said in several places at once.
 */
export function cellTextAt(
  plan: Plan,
  rows: IndicatorTableRows,
  row: number,
  cell: Cell,
): CellText | undefined {
  if (rows.drafted) return draftedCell(rows, row, cell);
  const [indicator, column] = [rows.indicators[row], rows.columns[cell.column]];
  return indicator && column?.of !== undefined ? blockCell(plan, indicator, column, cell) : undefined;
}

function draftedCell({ drafted }: IndicatorTableRows, row: number, cell: Cell): CellText | undefined {
  const cells = drafted?.rows[row]?.cells;
  if (!cells) return undefined;
  // the rows are counted by the program
  if (!cell.colSpan && drafted?.columns[cell.column]?.content === 'number') return undefined;
  // a row that only says what those below it are of is one cell, wherever its words stand
  const written = cell.colSpan ? cells.find(({ value }) => value !== '') : cells[cell.column];
  return { written: unescaped(written?.value ?? ''), ...(written && { span: written.span }) };
}

function blockCell(
  { source: { text } }: Plan,
  indicator: Indicator,
  { of }: ColumnOf<Indicator>,
  { source, sources }: Cell,
): CellText | undefined {
  // two values of one year
  if (sources && sources.length > 0) return undefined;
  if (!source) return of?.startsWith('changes ') || of?.startsWith('part ') ? undefined : { written: '' };
  const { span, nameSpan } = indicator;
  const isOwn = source.start >= span.start && source.end <= span.end;
  // what a task hands down can be said otherwise here
  if (!isOwn && of !== '类别') return { written: '' };
  // 约束性 in brackets behind the name is a part of that
  if (of !== '指标' && isOwn && source.start < nameSpan.end) return undefined;
  const end = of === '责任部门' ? source.end + behindNames(text, source.end) : source.end;
  const written = text.slice(source.start, end);
  // 牵头部门 in one line and 配合部门 in the next
  return /[\r\n]/u.test(written) ? undefined : { written, span: { start: source.start, end } };
}

/** The role of the last department is written behind its name: （配合）. */
function behindNames(text: string, end: number): number {
  return /^[^\S\r\n]*[（(][^（）()\r\n]*[）)]/u.exec(text.slice(end, end + 40))?.[0].length ?? 0;
}

/** A bar within a cell is written \|. */
export function unescaped(text: string): string {
  return text.replace(/\\(?=[|｜])/gu, '');
}
