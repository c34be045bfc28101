import { grouped } from './grouped.ts';
import { own } from './own.ts';
import type { Deadline, Plan, Responsibility, Section, Task, TaskRow } from './plan.ts';
import { taskKey } from './task-key.ts';

/**
 * The tasks of a plan, in document order: the sections and items that name departments or a deadline
 * themselves. Where all that a heading names is only the default of the tasks below it (`二、重点任务` with
 * 期限：2025年底), it is no task of its own; what stands directly below it then is, if it has somebody to
 * answer for it. The rows of tables of tasks are tasks too, but for one that says again what a section says; where several
 * do, they are its measures.
 */
export function tasksOf({ root }: Plan): Task[] {
  const tasks = tasksIn(root);
  const said = new Set(tasks.flatMap((task) => (task.kind === 'row' ? [] : [taskKey(task)])));
  const rows = grouped(
    tasks.filter((task) => task.kind === 'row'),
    taskKey,
  );
  const isSaidAgain = (row: TaskRow) =>
    said.has(taskKey(row)) && new Set(rows.get(taskKey(row))?.map(({ title }) => title)).size === 1;
  return tasks
    .filter((task) => task.kind !== 'row' || !isSaidAgain(task))
    .sort((a, b) => a.span.start - b.span.start);
}

function tasksIn(section: Section): Task[] {
  const rows = section.tables.flatMap(({ tasks }) => tasks);
  const parts = section.sections.map((child) => ({ child, tasks: tasksIn(child) }));
  const below = [...rows, ...parts.flatMap(({ tasks }) => tasks)];
  if (!section.isTask) return below;
  if (!isOnlyDefault(section, below)) return [section, ...below];
  if (section.kind === 'root') return below;
  return [
    ...rows,
    ...parts.flatMap(({ child, tasks }) => (tasks.length === 0 && child.responsibility ? [child] : tasks)),
  ];
}

/** Whether each thing a section names itself is handed down to a task below it. */
function isOnlyDefault(section: Section, below: readonly Task[]): boolean {
  const isHandedDown = (of: (task: Task) => Responsibility | Deadline | undefined) =>
    !own(of(section)) || below.some((task) => of(task)?.inheritedFrom === section);
  return isHandedDown((each) => each.responsibility) && isHandedDown((each) => each.deadline);
}
