import { oncePer } from '../../../../core/model/once-per.ts';
import type { Plan } from '../../../../core/model/plan.ts';
import { type ReferenceTargets, targetsOf } from '../../../../core/references/references.ts';

type Target = ReferenceTargets['all'][number];

/** What marks lead to, each once: headings, and captions of tables and figures; the list of annexes apart. */
export const numberedTargets = oncePer((plan: Plan): readonly Target[] => {
  const listed = new Set(plan.listedAnnexes.map(({ span }) => span));
  const headings = plan.sections.map(({ headingSpan }) => headingSpan);
  const isHeading = new Set(headings);
  return targetsOf(plan).all.filter(
    ({ target: { span } }) =>
      isHeading.has(span) ||
      // a heading is written as a caption is
      !(listed.has(span) || headings.some(({ start, end }) => start <= span.start && span.start < end)),
  );
});

/** 表1, 图2: what has a number, but no text below it. */
export function captionsOf(plan: Plan): Target[] {
  const headings = new Set(plan.sections.map(({ headingSpan }) => headingSpan));
  return numberedTargets(plan).filter(({ target }) => !headings.has(target.span));
}
