import { oncePer } from '../../core/model/once-per.ts';
import type { Plan, Section } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import type { Commitment } from '../../core/recogniser/commitment.ts';
import { readingsOf } from '../../core/recogniser/plan-readings.ts';
import { isCommitment } from '../../core/recogniser/recognise.ts';

/** A target that the prose states, with the paragraph and the section it stands in. */
export interface StatedTarget {
  readonly commitment: Commitment;
  readonly text: Sourced<string>;
  readonly section: Section;
}

/** Every quantified target of a plan's paragraphs, in the order of the text; found once for each plan. */
export const statedTargets = oncePer((plan: Plan): readonly StatedTarget[] =>
  readingsOf(plan).flatMap(({ reading, text, section }) =>
    reading.statements.filter(isCommitment).map((commitment) => ({ commitment, text, section })),
  ),
);
