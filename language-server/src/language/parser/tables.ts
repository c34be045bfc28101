import { parseValue, valueParts } from '../../core/model/value/parse.ts';
import { isBar, skipBlanks, trimEnd } from './characters.ts';
import { type ColumnKind, kindOf } from './columns.ts';
import { emitMentions } from './departments.ts';
import type { Emitter } from './emitter.ts';
import type { Line } from './lines.ts';
import { emitLinks } from './references.ts';
import { isHeadBelow, isIndicatorTable, joinedHeadings, readTableHead } from './table-head.ts';

/** The table the rows before this one belong to: what each column holds, or a table without indicators. */
export type OpenTable = OpenIndicatorTable | 'plain';

interface OpenIndicatorTable {
  readonly columns: readonly ColumnKind[];
  /** Until its first row: the head, which a second row may go on with. */
  readonly head?: readonly string[];
}

/** A cell of a row, with the bar in front of it. */
export interface CellSpan {
  readonly bar: number;
  readonly start: number;
  readonly end: number;
}

const barTokens = {
  name: 'BAR_NAME',
  category: 'BAR_CATEGORY',
  value: 'BAR_VALUE',
  departments: 'BAR_DEPARTMENTS',
  serves: 'BAR_SERVES',
  text: 'BAR_TEXT',
} as const satisfies Record<ColumnKind, string>;

/** A Markdown rule `|---|:-:|`, which drafters who know Markdown write under the first row. */
const tableRule = /^[|｜][\s|｜:：—-]*-[\s|｜:：—-]*$/u;

export function isTableRule(row: string): boolean {
  return tableRule.test(row);
}

/**
 * Emits a table row; the first row of a table decides whether it holds indicators, and where. A blank
 * line ends a table, unless what follows is plainly one more row of it.
 */
export function emitRow(
  emitter: Emitter,
  line: Line,
  above: OpenTable | undefined,
  afterBlank: boolean,
): OpenTable {
  const { text, emit } = emitter;
  const { cells, endBar } = cellsOf(text, line.content, line.end);
  const open = afterBlank && above && !goesOn(text, cells, above) ? undefined : above;
  if (!open) {
    const headings = cells.map((cell) => text.slice(cell.start, cell.end));
    const read = readTableHead(headings);
    if (!read) {
      // a token of its own, or two tables with a blank line between would be one
      emit('PLAIN_HEAD', line.content, line.end);
      return 'plain';
    }
    for (const cell of cells) {
      emit('HEAD_BAR', cell.bar, cell.bar + 1);
      emit('TEXT', cell.start, cell.end);
    }
    if (endBar >= 0) emit('BAR_END', endBar, endBar + 1);
    return { columns: read.map(kindOf), head: headings };
  }
  if (open === 'plain') emit('PLAIN_ROW', line.content, line.end);
  else if (isTableRule(text.slice(line.content, line.end))) emit('TABLE_RULE', line.content, line.end);
  else {
    const { head, columns } = open;
    const below = head && cells.map((cell) => text.slice(cell.start, cell.end));
    const isHead = head && below && isHeadBelow(head, below);
    cells.forEach((cell, index) => {
      if (isHead) {
        emit('BELOW_BAR', cell.bar, cell.bar + 1);
        emit('TEXT', cell.start, cell.end);
      } else emitCell(emitter, cell, columns[index] ?? 'text');
    });
    if (endBar >= 0) emit('BAR_END', endBar, endBar + 1);
    if (isHead) return { columns: (readTableHead(joinedHeadings(head, below)) ?? []).map(kindOf) };
    return head ? { columns } : open;
  }
  return open;
}

/** A row of as many cells, with values where the table has values, and no heading of its own. */
function goesOn(text: string, cells: readonly CellSpan[], open: OpenTable): boolean {
  if (open === 'plain' || cells.length !== open.columns.length) return false;
  const written = cells.map(({ start, end }) => text.slice(start, end));
  if (isIndicatorTable(written)) return false;
  const contents = written.filter((_, column) => open.columns[column] === 'value').map(contentOf);
  return contents.includes('number') && !contents.includes('words');
}

/** What a cell holds as values are read: 30→40 is no value a plan knows, but holds numbers all the same. */
function contentOf(cell: string): 'number' | 'nothing' | 'words' {
  if (valueParts(cell, 0).some(({ kind }) => kind === 'number')) return 'number';
  return parseValue(cell, 0).kind === 'none' ? 'nothing' : 'words';
}

/** Whether a row behind a blank line is one more row of the table that `head` begins. */
export function isRowOf(text: string, row: RowSpan, head: RowSpan): boolean {
  const headings = cellsOf(text, head.content, head.end).cells.map(({ start, end }) =>
    text.slice(start, end),
  );
  const columns = readTableHead(headings)?.map(kindOf);
  return columns !== undefined && goesOn(text, cellsOf(text, row.content, row.end).cells, { columns });
}

type RowSpan = Pick<Line, 'content' | 'end'>;

function emitCell(emitter: Emitter, cell: CellSpan, kind: ColumnKind): void {
  const { emit } = emitter;
  emit(barTokens[kind], cell.bar, cell.bar + 1);
  switch (kind) {
    case 'name':
    case 'category':
      emit('NAME', cell.start, cell.end);
      break;
    case 'value':
      emit('VALUE', cell.start, cell.end);
      break;
    case 'departments':
      emitMentions(emitter, cell.start, cell.end);
      break;
    case 'serves':
      emitLinks(emitter, cell.start, cell.end);
      break;
    case 'text':
      emit('TEXT', cell.start, cell.end);
      break;
  }
}

/** The cells of a row, blanks at their ends excluded; a bar at the end of the row opens no cell. */
export function cellsOf(text: string, start: number, end: number): { cells: CellSpan[]; endBar: number } {
  const cells: CellSpan[] = [];
  let bar = -1;
  for (let at = start; at < end; at++) {
    if (!isBar(text.charCodeAt(at)) || text[at - 1] === '\\') continue;
    if (bar >= 0) cells.push(cellIn(text, bar, at));
    bar = at;
  }
  if (cells.length > 0 && skipBlanks(text, bar + 1, end) >= end) return { cells, endBar: bar };
  if (bar >= 0) cells.push(cellIn(text, bar, end));
  return { cells, endBar: -1 };
}

function cellIn(text: string, bar: number, end: number): CellSpan {
  const from = skipBlanks(text, bar + 1, end);
  return { bar, start: from, end: trimEnd(text, from, end) };
}
