import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import type { Fact } from './fact.ts';
import { factsInFields } from './in-fields.ts';
import { factsInCells, factsInText } from './in-text.ts';

/** Every quantity that a plan states, in its sentences, boxes, fields and cells, in the order of the text. */
export const statementsOf = oncePer((plan: Plan): readonly Fact[] =>
  [...factsInText(plan), ...factsInCells(plan), ...factsInFields(plan)].sort(
    (a, b) => a.span.start - b.span.start,
  ),
);
