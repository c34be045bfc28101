import type { Section, TaskRow } from './plan.ts';

/** The rows of the tables of tasks of a section and of all below it; of the whole plan for its root. */
export function taskRowsBelow({ tables, sections }: Section): TaskRow[] {
  return [...tables.flatMap(({ tasks }) => tasks), ...sections.flatMap(taskRowsBelow)];
}
