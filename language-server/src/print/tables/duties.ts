import { own } from '../../core/model/own.ts';
import type { Deadline, Indicator, Plan, Responsibility, Section, Task } from '../../core/model/plan.ts';
import { sectionLabel } from '../../core/model/section-label.ts';
import type { Span } from '../../core/model/source.ts';
import { tasksOf } from '../../core/model/tasks.ts';
import type { CellContent } from './table-columns.ts';
import { targetsCell } from './targets.ts';
import type { Wording } from './wording.ts';
import { nothing, word } from './words.ts';

/** Something that departments answer for: a task, or an indicator that stands by itself. */
export interface Duty {
  readonly label: string;
  readonly span: Span;
  readonly responsibility: Responsibility | undefined;
  readonly deadline: Deadline | undefined;
  /** What is to be reached: of a task all indicators that its departments answer for too. */
  readonly targets: CellContent;
}

/** In document order: the tasks, and the indicators that name departments themselves or belong to no task. */
export function dutiesOf(plan: Plan, wording: Wording): Duty[] {
  const tasks = new Map(tasksOf(plan).map((task): [Task, Indicator[]] => [task, []]));
  const alone: Indicator[] = [];
  for (const indicator of plan.indicators) {
    const task = own(indicator.responsibility) ? undefined : taskAbove(indicator.section, tasks);
    (task ? tasks.get(task) : alone)?.push(indicator);
  }
  const duties = [
    ...[...tasks].map(([task, indicators]) => dutyOfTask(task, indicators, wording)),
    ...alone.map((indicator) => dutyOfIndicator(indicator, wording)),
  ];
  return duties.sort((a, b) => a.span.start - b.span.start);
}

function taskAbove(section: Section, tasks: ReadonlyMap<Task, unknown>): Section | undefined {
  if (tasks.has(section)) return section;
  return section.parent && taskAbove(section.parent, tasks);
}

function dutyOfTask(task: Task, indicators: readonly Indicator[], wording: Wording): Duty {
  const targets = indicators.map((indicator) => {
    const { text } = targetsCell(indicator, wording);
    return labelOf(indicator) + (text === nothing ? '' : word('colon', wording) + text);
  });
  return {
    label: sectionLabel(task) || word('wholePlan', wording),
    span: task.headingSpan,
    responsibility: task.responsibility,
    deadline: task.deadline,
    targets: { text: targets.join('\n') || nothing, sources: indicators.map(({ span }) => span) },
  };
}

function dutyOfIndicator(indicator: Indicator, wording: Wording): Duty {
  return {
    label: labelOf(indicator),
    span: indicator.nameSpan,
    responsibility: indicator.responsibility,
    deadline: indicator.deadline,
    targets: targetsCell(indicator, wording),
  };
}

/** With whom it is for: `体育公园（每个区）`. */
function labelOf({ fullName: name, scope }: Indicator): string {
  return scope?.value ? `${name}（${scope.value}）` : name;
}
