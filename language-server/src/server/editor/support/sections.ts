import type { Indicator, Plan, Section, Task } from '../../../core/model/plan.ts';
import { taskRowsBelow } from '../../../core/model/task-rows.ts';

/** The sections below one, with those below them, in document order. */
export function sectionsBelow({ sections }: Section): Section[] {
  return sections.flatMap((section) => [section, ...sectionsBelow(section)]);
}

/** The indicators of a section and of all below it. */
export function indicatorsBelow(section: Section): Indicator[] {
  return [section, ...sectionsBelow(section)].flatMap(({ indicators }) => indicators);
}

/** What is to be done below a heading: sections that name departments or a deadline, and such rows. */
export function tasksBelow(section: Section): Task[] {
  return [...sectionsBelow(section).filter(({ isTask }) => isTask), ...taskRowsBelow(section)];
}

/** Every section of a plan, the part before the first heading included. */
export function allSections({ root, sections }: Plan): Section[] {
  return [root, ...sections];
}
