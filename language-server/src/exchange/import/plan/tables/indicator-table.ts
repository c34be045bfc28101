import { spellingIn } from '../../../../../../grammar/keywords.ts';
import { keywordSpelt } from '../../../../core/text/keyword-lookup.ts';
import { ownWord } from '../../../../core/text/own-words.ts';
import type { Script } from '../../../../core/text/script.ts';
import { matchAsWritten, simplified } from '../../../../core/text/simplified.ts';
import { saysNothing } from '../../../../language/builder/nothing.ts';
import { type Body, readBody } from './body.ts';
import { type CellRow, cellAt, inOneCell, listInOneCell } from './cells.ts';
import { type TableColumn, tableColumns } from './columns.ts';
import type { TableHead } from './head.ts';
import { nameWithoutMark, valueWithoutMark } from './marks.ts';
import { writtenOut } from './merged.ts';
import { namedRows } from './names.ts';
import { isTicked, namesUnit, unitIn, unitOfHeads } from './units.ts';

/** The cells of a table of indicators as the language reads them, the head first, and the notes below. */
export interface IndicatorCells {
  readonly cells: readonly (readonly string[])[];
  readonly below: readonly string[];
  /** Headings as they were, and as they are written now. */
  readonly renamed: readonly RenamedHeading[];
  /** Headings of columns that the language has no word for. */
  readonly unread: readonly string[];
}

export interface RenamedHeading {
  readonly from: string;
  readonly to: string;
}

/**
 * @param unitAbove the unit that a line above the table names
 * @param script the plan's, in which words of ours are put above the columns
 */
export function indicatorCells(
  rows: readonly CellRow[],
  head: TableHead,
  unitAbove: string | undefined,
  script: Script,
): IndicatorCells {
  const body = readBody(rows, head);
  const read = tableColumns(head.columns, body.rows);
  const filled = writtenOut(body.rows, read);
  const { columns, texts } = namedRows(filled, read);
  const written = columns.map(({ role, head }, at): FilledColumn => {
    const own = texts.get(at) ?? filled.map((row) => cellAt(row, at).text);
    return { role, head, cells: own.map((text) => cellText(role, text)) };
  });
  const all = withUnits(withProperties(withBanners(written, body)), unitAbove ?? unitOf(head));
  const shown = all.filter(({ head, cells }) => head !== '' || cells.some((cell) => cell !== ''));
  return {
    cells: [
      shown.map(({ head }) => headIn(script, head)),
      ...filled.map((_, row) => shown.map(({ cells }) => cells[row] ?? '')),
    ],
    below: body.below,
    renamed: columns.flatMap((column, at) => {
      const to = headIn(script, column.head);
      const from = head.columns[at]?.text ?? '';
      return from === '' || to.includes(from) || areOfSameCharacters(from, to) ? [] : [{ from, to }];
    }),
    unread: shown.flatMap(({ role, head }) =>
      role === 'other' && !ownHead.test(simplified(head)) ? [head] : [],
    ),
  };
}

/** A word of ours in the plan's script: 指标, 2025年目标值. */
function headIn(script: Script, head: string): string {
  const keyword = keywordSpelt(head);
  if (keyword?.name === head) return spellingIn(keyword, script);
  return head.replace(/目标值$/u, ownWord('目标值', script));
}

/** 规划目标 over 2025年 is 2025年规划目标: nothing is changed by that. */
function areOfSameCharacters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/** Columns of nothing that a plan would say: those without a head, and where the tables we print say an indicator stands. */
const ownHead = /^(?:所在章节|分组)?$/u;

interface FilledColumn extends TableColumn {
  readonly cells: readonly string[];
}

function cellText(role: TableColumn['role'], text: string): string {
  const line = inOneCell(text);
  switch (role) {
    case 'value':
      return valueWithoutMark(line);
    case 'name':
      return nameWithoutMark(line);
    case 'departments':
      return saysNothing(line) ? '' : listInOneCell(text);
    case 'deadline':
    case 'field':
      return saysNothing(line) ? '' : line;
    default:
      return line;
  }
}

/** A category over all columns is one of the rows below it; where rows have one of their own, a column beside. */
function withBanners(columns: readonly FilledColumn[], { banners }: Body): FilledColumn[] {
  if (banners.every((banner) => banner === '')) return [...columns];
  const hasOwn = columns.some(({ role }) => role === 'category');
  const cells = banners.map((banner, row) => (banner === banners[row - 1] ? '' : banner));
  const column: FilledColumn = hasOwn
    ? { role: 'other', head: '分组', cells }
    : { role: 'category', head: '类别', cells };
  const at = columns.findIndex(({ role }) => role === 'category' || role === 'name');
  const both = columns.toSpliced(at, 0, column);
  if (columns.some(({ role }) => ['property', 'binding', 'expected'].includes(role))) return both;
  const properties = banners.map((banner) => matchAsWritten(/(约束性|预期性)指标$/u, banner)?.[1] ?? '');
  if (properties.every((property) => property === '')) return both;
  return [...both, { role: 'property', head: '属性', cells: properties }];
}

/** Two columns 约束性 and 预期性, one of which is ticked, are one column 属性. */
function withProperties(columns: readonly FilledColumn[]): FilledColumn[] {
  const sides = columns.filter(({ role }) => role === 'binding' || role === 'expected');
  const [first] = sides;
  if (!first) return [...columns];
  const cells = first.cells.map(
    (_, row) => sides.find((side) => isTicked(side.cells[row] ?? ''))?.head ?? '',
  );
  const property: FilledColumn = { role: 'property', head: '属性', cells };
  return columns.flatMap((column) => {
    if (column === first) return [property];
    return sides.includes(column) ? [] : [column];
  });
}

/** A unit that is said for the whole table, where neither a column nor a name says another. */
function withUnits(columns: readonly FilledColumn[], unit: string | undefined): FilledColumn[] {
  const at = columns.findLastIndex(({ role }) => role === 'name');
  if (unit === undefined || columns.some(({ role }) => role === 'unit')) return [...columns];
  const names = columns[at]?.cells ?? [];
  const cells = names.map((name) => (namesUnit(name) ? '' : unit));
  return columns.toSpliced(at + 1, 0, { role: 'unit', head: '单位', cells });
}

function unitOf({ columns }: TableHead): string | undefined {
  const values = columns.filter(({ role }) => role === 'value').map(({ text }) => text);
  const named = columns.find(({ role }) => role === 'name')?.text ?? '';
  return unitIn(named) ?? unitOfHeads(values);
}
