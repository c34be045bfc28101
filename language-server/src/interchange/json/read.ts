import schema from '../../../schema/plan.schema.json' with { type: 'json' };
import { expected, unreadable } from '../../messages/interchange.ts';
import type { PlanDraft } from '../plan-draft.ts';
import { Unreadable } from '../unreadable.ts';
import { checkSchema, type JsonSchema, refuse } from './check-schema.ts';
import { draftOf } from './draft.ts';
import type { PlanShape } from './shape.ts';

/**
 * The plan that `planwright model` printed as JSON.
 * @throws Unreadable where it is no JSON, or not such a plan
 */
export function planFromJson(text: string): PlanDraft {
  return draftOf(checkedPlan(text));
}

function checkedPlan(text: string): PlanShape {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new Unreadable(unreadable.brokenJson((error as Error).message));
  }
  checkSchema(value, schema as JsonSchema);
  const plan = value as PlanShape;
  for (const [at, section] of plan.sections.entries()) {
    for (const [index, number] of section.indicators.entries()) {
      if (number >= plan.indicators.length) {
        refuse(
          `$.sections[${at}].indicators[${index}]`,
          expected.index('indicators', plan.indicators.length),
        );
      }
    }
  }
  return plan;
}
