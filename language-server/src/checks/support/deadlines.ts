import { parseDeadline } from '../../core/model/deadline-parser.ts';
import { own } from '../../core/model/own.ts';
import type { PlanDate } from '../../core/model/period.ts';
import type { Deadline, PlainTable, Plan } from '../../core/model/plan.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';

/** A deadline that says a day, or less precisely a month or year. */
export interface DatedDeadline extends Deadline {
  readonly latest: PlanDate;
}

/** The deadlines of a plan where they are written, not where they are inherited; undated ones left out. */
export function deadlinesOf(plan: Plan): DatedDeadline[] {
  const sections = [plan.root, ...plan.sections];
  const ofTables = sections.flatMap(({ tables }) => tables).flatMap((table) => deadlinesIn(table, plan));
  const ofOthers = [...sections, ...plan.indicators].flatMap(({ deadline }) => own(deadline) ?? []);
  return [...ofOthers, ...ofTables].filter(isDated);
}

/** What stands in the column 完成时限 of a table of tasks. */
function deadlinesIn({ rows: [head = [], ...tasks] }: PlainTable, { header }: Plan): Deadline[] {
  const column = head.findIndex(({ value }) => keywordNamed(value)?.name === '期限');
  return tasks.flatMap((task) => {
    const cell = task[column];
    return cell?.value ? parseDeadline(cell.value, cell.span.start, header.period?.value) : [];
  });
}

function isDated(deadline: Deadline): deadline is DatedDeadline {
  return deadline.latest !== undefined && !deadline.recurring;
}
