import type { TextEdit } from '../../../../checks/check.ts';
import { isRunningOn, markSpan, numberedRuns } from '../../../../checks/support/numbering.ts';
import { grouped } from '../../../../core/model/grouped.ts';
import { withNumber } from '../../../../core/model/heading-numbers.ts';
import type { Plan, Section } from '../../../../core/model/plan.ts';
import type { Span } from '../../../../core/model/source.ts';
import type { Swap } from './swap.ts';
import { captionsOf } from './targets.ts';

/** Another number for what others refer to by it. */
export interface ChangedNumber extends TextEdit {
  /** The heading, or the caption's mark, that it is the number of. */
  readonly of: Span;
  readonly number: number;
}

/** Something with a number, and where that is written. */
interface NumberedPlace {
  readonly of: Span;
  readonly mark: Span;
  readonly number: number;
}

/**
 * The numbers that headings, boxes, annexes, tables and figures get when two things change places: those that stood there
 * before, in their order. What counts anew under each heading keeps its numbers.
 */
export function newNumbers(plan: Plan, { upper, lower }: Swap): ChangedNumber[] {
  return countsOf(plan).flatMap(({ numbered, goesOn }) => {
    const [above, below] = [upper, lower].map((span) => numbered.filter(({ of }) => isIn(of, span))) as [
      NumberedPlace[],
      NumberedPlace[],
    ];
    if (above.length === 0 || below.length === 0) return [];
    if (!goesOn(above[0] as NumberedPlace, below[0] as NumberedPlace)) return [];
    const numbers = [...above, ...below].map(({ number }) => number);
    return [...below, ...above].flatMap(({ of, mark, number: before }, at) => {
      const number = numbers[at] as number;
      const written = plan.source.text.slice(mark.start, mark.end);
      return number === before ? [] : [{ of, number, span: mark, newText: withNumber(written, number) }];
    });
  });
}

interface NumberSeries {
  readonly numbered: readonly NumberedPlace[];
  /** Whether the second of two goes on counting from the first. */
  goesOn(a: NumberedPlace, b: NumberedPlace): boolean;
}

function countsOf(plan: Plan): NumberSeries[] {
  const headings = numberedRuns(plan).map((runs): NumberSeries => {
    const lists = runs.map(({ sections }) => sections.map(ofSection));
    const running = isRunningOn(runs);
    const isOneList = (a: NumberedPlace, b: NumberedPlace): boolean =>
      lists.some((list) => [a, b].every(({ of }) => list.some((each) => each.of === of)));
    return { numbered: lists.flat(), goesOn: (a, b) => running || isOneList(a, b) };
  });
  const annexes = plan.annexes.flatMap(({ number, ...annex }) =>
    number === undefined ? [] : [ofSection({ ...annex, number })],
  );
  return [...headings, { numbered: annexes, goesOn: () => true }, ...captionCounts(plan)];
}

function ofSection(section: Section & { readonly number: number }): NumberedPlace {
  return { of: section.headingSpan, mark: markSpan(section), number: section.number };
}

/** 表1, 图2: by kind, where they count through the plan. */
function captionCounts(plan: Plan): NumberSeries[] {
  return [...grouped(captionsOf(plan), ({ kind }) => kind).values()].map((captions) => {
    const numbered = captions.map(({ number, target: { span } }) => ({ of: span, mark: span, number }));
    const goesOn = numbered.every(({ number }, at) => number > (numbered[at - 1]?.number ?? 0));
    return { numbered, goesOn: () => goesOn };
  });
}

function isIn({ start, end }: Span, outer: Span): boolean {
  return outer.start <= start && end <= outer.end;
}
