import { parseDeadline } from '../../core/model/deadline-parser.ts';
import type { Deadline, DepartmentMention, DepartmentRole, TaskRow } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import { simplified } from '../../core/text/simplified.ts';
import { columnKeyword } from '../parser/columns.ts';
import type { BuildContext } from './context.ts';
import { mentionsIn, roleOfKeyword } from './departments.ts';
import { saysNothing } from './nothing.ts';
import { handedDown, type OpenSection } from './open-section.ts';

type TextRow = readonly Sourced<string>[];

/** What the columns of a table of tasks hold. */
interface TaskColumns {
  /** Those that may say what is to be done. */
  readonly titles: readonly number[];
  readonly departments: readonly { readonly column: number; readonly role: DepartmentRole }[];
  readonly deadline: number;
}

const titleHead =
  /^(?:主要|重点|具体|工作|改革|建设|目标)*(?:任务|事项|举措|措施|工作|项目|内容)(?:名称|内容|清单|分解|要点)?$|^tasks?$/iu;

/**
 * The rows below the head of a table as tasks; none where the head names nothing to be done, or neither who answers
 * nor by when.
 * @param spans the rows' own
 */
export function taskRows(
  [head = [], ...rows]: readonly TextRow[],
  [, ...spans]: readonly Span[],
  section: OpenSection,
  context: BuildContext,
): TaskRow[] {
  const columns = columnsOf(head);
  if (!columns) return [];
  const above = handedDown(section);
  const column = columns.titles.find((each) => rows.every((row) => row[each]?.value)) ?? columns.titles[0];
  let title: Sourced<string> | undefined;
  return rows.flatMap((row, index) => {
    const cell = row[column as number];
    // an empty cell is one with the cell above
    if (cell?.value) title = cell;
    if (!title) return [];
    const mentions = mentionsOf(row, columns, context);
    context.mentions.push(...mentions);
    return [
      {
        kind: 'row' as const,
        mark: '',
        title: title.value,
        headingSpan: title.span,
        span: spans[index] as Span,
        parent: section,
        ...answering(mentions, above),
        ...dueBy(row[columns.deadline], above, context),
      },
    ];
  });
}

function columnsOf(head: TextRow): TaskColumns | undefined {
  const headings = head.map(({ value }) => simplified(value).replace(/\s+/gu, ''));
  const keywords = headings.map(columnKeyword);
  const titles = headings.flatMap((heading, column) => (titleHead.test(heading) ? [column] : []));
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
