import { spellingIn } from '../../../../../../grammar/keywords.ts';
import { keywordSpelt } from '../../../../core/text/keyword-lookup.ts';
import { ownWord } from '../../../../core/text/own-words.ts';
import type { Script } from '../../../../core/text/script.ts';
import { simplified } from '../../../../core/text/simplified.ts';
import { isGroupRow } from '../../../../language/builder/group-rows.ts';
import { isHeadBelow, joinedHeadings, readTableHead } from '../../../../language/parser/table-head.ts';
import { type Body, readBody } from './body.ts';
import { bare, type CellRow, cellAt, inOneCell, listInOneCell } from './cells.ts';
import { guarded } from './column.ts';
import { type TableColumn, tableColumns } from './columns.ts';
import { type FilledColumn, withBanners, withProperties, withUnits } from './filled-columns.ts';
import type { TableHead } from './head.ts';
import { writtenOut } from './merged.ts';
import { namesOf } from './names.ts';

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
 * @param isUnitRead whether the language finds it there
 * @param script the plan's, in which words of ours are put above the columns
 */
export function indicatorCells(
  rows: readonly CellRow[],
  head: TableHead,
  unitAbove: string | undefined,
  isUnitRead: boolean,
  script: Script,
): IndicatorCells {
  const body = readBody(rows, head);
  const columns = tableColumns(head.columns, body.rows);
  const filled = writtenOut(body.rows, columns);
  const names = namesOf(filled, columns);
  const name = columns.findLastIndex(({ role }) => role === 'name');
  const written = columns.map(({ role, head }, at): FilledColumn => {
    const own = at === name ? names : filled.map((row) => cellAt(row, at).text);
    return { role, head, cells: own.map((text) => cellText(role, text)) };
  });
  const groups = groupRows(written, body);
  const grouped = groups ? written : withBanners(written, body);
  const all = withUnits(withProperties(grouped), isUnitRead ? undefined : unitAbove);
  const shown = all.filter(({ head, cells }) => head !== '' || cells.some((cell) => cell !== ''));
  const heads = shown.map(({ head }) => headIn(script, head));
  return {
    cells: [
      ...(twoRows(shown, written, rows, head) ?? [heads.map((each, at) => unread(each, at, heads, shown))]),
      ...filled.flatMap((_, row) => [
        ...(groups?.[row] ?? []).map((text) => [text, ...shown.slice(1).map(() => '')]),
        shown.map(({ cells }) => cells[row] ?? ''),
      ]),
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

/** The rows over all columns, for each row those above it, where the language reads them as what they are. */
function groupRows(
  columns: readonly FilledColumn[],
  { groups }: Body,
): readonly (readonly string[])[] | undefined {
  const contents = (readTableHead(columns.map(({ head }) => head)) ?? []).map(({ content }) => content);
  const isRead = groups.every((texts, row) => {
    const below = columns.map(({ cells }) => cells[row] ?? '');
    return texts.every((text) => isGroupRow([text], contents, below));
  });
  return isRead ? groups : undefined;
}

/** The head as its two rows, where nothing was put beside its columns and the language reads it so. */
function twoRows(
  shown: readonly FilledColumn[],
  written: readonly FilledColumn[],
  rows: readonly CellRow[],
  { at, height }: TableHead,
): (readonly string[])[] | undefined {
  if (height === 1 || shown.some((column) => !written.includes(column))) return undefined;
  const both = [rows[at] ?? [], rows[at + 1] ?? []].map((row) =>
    written.flatMap((column, index) => (shown.includes(column) ? [bare(cellAt(row, index).text)] : [])),
  );
  const [above = [], below = []] = both;
  const isSame = isDeepEqual(
    readTableHead(joinedHeadings(above, below)),
    readTableHead(shown.map(({ head }) => head)),
  );
  return isHeadBelow(above, below) && isSame ? both : undefined;
}

function isDeepEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A heading in brackets, where the language would take it for something else. */
function unread(head: string, at: number, heads: readonly string[], shown: readonly FilledColumn[]): string {
  if (shown[at]?.role !== 'other') return head;
  const { content } = readTableHead(heads)?.[at] ?? {};
  return content === undefined || content === 'unknown' || content === 'task' || content === 'part'
    ? head
    : guarded(head);
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

function cellText(role: TableColumn['role'], text: string): string {
  const line = inOneCell(text);
  switch (role) {
    case 'departments':
      return listInOneCell(text);
    default:
      return line;
  }
}
