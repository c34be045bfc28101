import { parseDeadline } from '../../core/model/deadline-parser.ts';
import type { Deadline, DepartmentMention, DepartmentRole, TaskRow } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import { columnKeyword, readColumnHead } from '../parser/columns.ts';
import type { BuildContext } from './context.ts';
import { mentionsIn, roleOfKeyword } from './departments.ts';
import { saysNothing } from './nothing.ts';
import { handedDown, type OpenSection } from './open-section.ts';

type TextRow = readonly Sourced<string>[];

/** What the columns of a table of tasks hold. */
export interface TaskColumns {
  /** Those that say what is to be done, from the whole to its parts: 重点任务, 具体举措. */
  readonly titles: readonly number[];
  readonly departments: readonly { readonly column: number; readonly role: DepartmentRole }[];
  readonly deadline: number;
}

/**
 * The rows below the head of a table of tasks.
 * @param spans the rows' own
 */
export function taskRows(
  [, ...rows]: readonly TextRow[],
  [, ...spans]: readonly Span[],
  columns: TaskColumns,
  section: OpenSection,
  context: BuildContext,
): TaskRow[] {
  const above = handedDown(section);
  const filled = columns.titles.find((each) => rows.every((row) => row[each]?.value));
  let titles: readonly (Sourced<string> | undefined)[] = [];
  return rows.flatMap((row, index) => {
    titles = titlesIn(row, columns, titles);
    const said = titles.filter((title) => title !== undefined);
    const [first] = said;
    const last = said.at(-1);
    if (!first || !last) return [];
    const mentions = mentionsOf(row, columns, context);
    context.mentions.push(...mentions);
    return [
      {
        kind: 'row' as const,
        mark: '',
        title: [...new Set(said.map(({ value }) => value))].join(betweenTitles(first.value)),
        name: (filled === undefined ? undefined : row[filled])?.value ?? first.value,
        headingSpan: last.span,
        span: spans[index] as Span,
        parent: section,
        ...answering(mentions, above),
        ...dueBy(row[columns.deadline], above, context),
      },
    ];
  });
}

/** What the columns of titles say of a row: an empty cell is one with the cell above, where those on its left are too. */
function titlesIn(
  row: TextRow,
  columns: TaskColumns,
  above: readonly (Sourced<string> | undefined)[],
): readonly (Sourced<string> | undefined)[] {
  const own = columns.titles.map((column) => row[column]).map((cell) => (cell?.value ? cell : undefined));
  const begins = own.findIndex((cell) => cell !== undefined);
  return begins < 0 ? above : own.map((cell, at) => (at < begins ? above[at] : cell));
}

function betweenTitles(title: string): string {
  return /\p{Script=Han}/u.test(title) ? '：' : ': ';
}

/**
 * The columns of a table of tasks; none where its head names nothing to be done, or neither who answers nor by when.
 * The first row below it may part 责任单位 into 牵头单位 and 配合单位.
 */
export function taskColumns([head = [], below = []]: readonly TextRow[]): TaskColumns | undefined {
  const headings = head.map(({ value }) => value);
  const titles = headings.flatMap((heading, column) =>
    readColumnHead(heading).content === 'task' ? [column] : [],
  );
  const isHead = titles.every((column) => !below[column]?.value);
  const keywords = headings.map((heading, column) => {
    const parted = isHead ? columnKeyword(below[column]?.value ?? '') : undefined;
    return parted ?? columnKeyword(heading);
  });
  const departments = keywords.flatMap((name, column) =>
    name === '责任部门' || name === '牵头部门' || name === '配合部门'
      ? [{ column, role: roleOfKeyword(name) }]
      : [],
  );
  const deadline = keywords.indexOf('期限');
  return titles.length > 0 && (departments.length > 0 || deadline >= 0)
    ? { titles, departments, deadline }
    : undefined;
}

function mentionsOf(row: TextRow, { departments }: TaskColumns, context: BuildContext): DepartmentMention[] {
  return departments.flatMap(({ column, role }) => {
    const cell = row[column];
    return cell?.value ? mentionsIn(context.source.text, cell.span, role, context.departments) : [];
  });
}

type Inheritance = Pick<TaskRow, 'responsibility' | 'deadline'>;

function answering(
  mentions: readonly DepartmentMention[],
  { responsibility }: Inheritance,
): Pick<TaskRow, 'responsibility'> {
  if (mentions.length > 0) return { responsibility: { mentions } };
  return responsibility ? { responsibility } : {};
}

function dueBy(
  cell: Sourced<string> | undefined,
  { deadline }: Inheritance,
  { header }: BuildContext,
): Pick<TaskRow, 'deadline'> {
  const own: Deadline | undefined =
    cell?.value && !saysNothing(cell.value)
      ? parseDeadline(cell.value, cell.span.start, header.period?.value)
      : undefined;
  if (own) return { deadline: own };
  return deadline ? { deadline } : {};
}
