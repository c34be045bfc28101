import type { Deadline, Indicator, Plan, Responsibility, Section } from '../model/plan.ts';

/** What can be handed down: departments and deadlines. */
type Inheritable = Responsibility | Deadline;

/**
 * The tasks of a plan, in document order: the sections and items that name departments or a deadline
 * themselves. Where all that a heading names is only the default of the tasks below it (`二、重点任务` with
 * 期限：2025年底), it is no task of its own; what stands directly below it then is, if it has somebody to
 * answer for it.
 */
export function tasksOf({ root }: Plan): Section[] {
  return tasksIn(root);
}

function tasksIn(section: Section): Section[] {
  const parts = section.sections.map((child) => ({ child, tasks: tasksIn(child) }));
  const below = parts.flatMap(({ tasks }) => tasks);
  if (!section.isTask) return below;
  if (!isOnlyDefault(section, below)) return [section, ...below];
  if (section.kind === 'root') return below;
  return parts.flatMap(({ child, tasks }) => (tasks.length === 0 && child.responsibility ? [child] : tasks));
}

/** Whether each thing a section names itself is handed down to a task below it. */
function isOnlyDefault(section: Section, below: readonly Section[]): boolean {
  const isHandedDown = (of: (section: Section) => Inheritable | undefined) => {
    const own = of(section);
    return !own || own.inheritedFrom || below.some((task) => of(task)?.inheritedFrom === section);
  };
  return Boolean(isHandedDown((each) => each.responsibility) && isHandedDown((each) => each.deadline));
}

/** Whether the indicator names its departments itself. */
export function namesDepartments({ responsibility }: Indicator): boolean {
  return responsibility !== undefined && responsibility.inheritedFrom === undefined;
}
