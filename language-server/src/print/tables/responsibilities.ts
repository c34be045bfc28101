import { own } from '../../core/model/own.ts';
import type { Indicator, Plan, Task } from '../../core/model/plan.ts';
import { headingLabel, headingsAbove } from '../../core/model/section-label.ts';
import { tasksOf } from '../../core/model/tasks.ts';
import type { Language } from '../../core/text/localized.ts';
import { departmentColumns } from './department-columns.ts';
import { nameColumn, scopeColumn } from './indicator-columns.ts';
import type { Table } from './table.ts';
import { type ColumnOf, ifSaid, tableOf } from './table-columns.ts';
import { targetsCell } from './targets.ts';
import { type Noun, nounOf, type Wording, wordingOf } from './wording.ts';
import { nothing, word } from './words.ts';

/**
 * Who answers for what: 任务分工表, a row for each task under the headings it stands under, and 指标责任分工表
 * of the indicators that name departments themselves. Each only where the plan has something for it.
 * @param tasks those to list; all that the plan has unless told
 */
export function responsibilityTables(
  plan: Plan,
  language: Language = 'zh',
  tasks: readonly Task[] = tasksOf(plan),
): Table[] {
  const wording = wordingOf(plan, language);
  const noun = nounOf(plan);
  const indicators = plan.indicators.filter(({ responsibility }) => own(responsibility));
  const tables = [
    tableOf(word('taskDivision', wording), tasks, taskColumns(tasks, noun, wording)),
    tableOf(word('indicatorDivision', wording), indicators, indicatorColumns(indicators, noun, wording)),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function taskColumns(tasks: readonly Task[], noun: Noun, wording: Wording): ColumnOf<Task>[] {
  return [
    numberColumn(wording),
    ...ifSaid(tasks, partColumn(tasks, wording)),
    {
      heading: word('task', wording),
      align: 'left',
      cell: (task) => ({
        text: headingLabel(task) || (task.kind === 'root' ? word('wholePlan', wording) : nothing),
        source: task.headingSpan,
      }),
    },
    ...departmentColumns(tasks, noun, wording),
  ];
}

function indicatorColumns(
  indicators: readonly Indicator[],
  noun: Noun,
  wording: Wording,
): ColumnOf<Indicator>[] {
  return [
    numberColumn(wording),
    nameColumn(indicators, wording),
    ...ifSaid(indicators, scopeColumn(wording)),
    { heading: word('target', wording), align: 'center', cell: (each) => targetsCell(each, wording) },
    ...departmentColumns(indicators, noun, wording),
  ];
}

function numberColumn<T extends Task | Indicator>(wording: Wording): ColumnOf<T> {
  return {
    heading: word('number', wording),
    align: 'center',
    cell: ({ span }, row) => ({ text: `${row + 1}`, source: span }),
  };
}

/** The headings above a task, one a line, without those that all tasks stand under; some heading each keeps. */
function partColumn(tasks: readonly Task[], wording: Wording): ColumnOf<Task> {
  const paths = tasks.map(headingsAbove);
  const depths = paths.map(({ length }) => length);
  const isShared = (depth: number) => paths.every((path) => path[depth] === paths[0]?.[depth]);
  const [least, most] = [Math.min(...depths), Math.max(...depths)];
  let shared = 0;
  while (shared < most && isShared(shared)) shared++;
  if (shared < most) shared = Math.min(shared, Math.max(least - 1, 0));
  return {
    heading: word('part', wording),
    align: 'left',
    merged: true,
    cell: (_, row) => {
      const headings = paths[row]?.slice(shared) ?? [];
      return {
        text: headings.map(headingLabel).join('\n') || nothing,
        source: headings.at(-1)?.headingSpan,
      };
    },
  };
}
