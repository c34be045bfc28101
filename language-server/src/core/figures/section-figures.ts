import type { Plan, Section, Task } from '../model/plan.ts';
import { readingsOf } from '../recogniser/plan-readings.ts';
import { rememberedReading } from '../recogniser/remembered-readings.ts';
import { allAs, figuresAs, figuresRead, slicesOf } from './figures-in.ts';
import type { PlanFigure } from './plan-figure.ts';

/** The figures of headings, deadlines, paragraphs and of the list of annexes. */
export function sectionFigures(plan: Plan): PlanFigure[] {
  const { root, sections, listedAnnexes, source } = plan;
  const tasks: readonly Task[] = sections.flatMap((section) => [
    section,
    ...section.tables.flatMap((table) => table.tasks),
  ]);
  const annexes = slicesOf(
    source,
    listedAnnexes.map(({ span }) => span),
  );
  return [
    ...sections.flatMap((section) => markFigures(section, plan)),
    ...[root, ...tasks].flatMap((task) => deadlineFigures(task, plan)),
    ...readingsOf(plan).flatMap(({ section, reading }) =>
      figuresRead(reading, { place: 'text', section: below(section) }),
    ),
    ...sections.flatMap((section) => titleFigures(section, plan)),
    ...annexes.flatMap((text) => figuresAs('annex-number', text, { place: 'annexes' })),
  ];
}

/** The part before the first heading is nobody's section. */
function below(section: Section): Section | undefined {
  return section.kind === 'root' ? undefined : section;
}

function markFigures(section: Section, { source }: Plan): PlanFigure[] {
  const { mark, title, headingSpan } = section;
  const start = source.text.indexOf(mark, headingSpan.start);
  const end = start + mark.length;
  if (mark === '' || start < 0 || end > headingSpan.end - title.length) return [];
  return slicesOf(source, [{ start, end }]).flatMap((text) =>
    allAs('heading-number', text, { place: 'heading', section }),
  );
}

function titleFigures(section: Section, { source }: Plan): PlanFigure[] {
  const { start, end } = section.headingSpan;
  const title = { start: Math.max(start, end - section.title.length), end };
  return slicesOf(source, [title]).flatMap((text) =>
    figuresRead(rememberedReading(text), { place: 'heading', section }),
  );
}

function deadlineFigures(task: Task, { source }: Plan): PlanFigure[] {
  const { deadline } = task;
  if (!deadline || deadline.inheritedFrom) return [];
  const section = task.kind === 'row' ? task.parent : below(task);
  return slicesOf(source, [deadline.span]).flatMap((text) =>
    allAs('date-field', text, { place: task.kind === 'row' ? 'table' : 'text', section }),
  );
}
