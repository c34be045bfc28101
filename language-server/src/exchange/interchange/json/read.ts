import schema from '../../../../schema/plan.schema.json' with { type: 'json' };
import type { Localized } from '../../../core/text/localized.ts';
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
    throw new Unreadable(say.brokenJson((error as Error).message));
  }
  checkSchema(value, schema as JsonSchema);
  const plan = value as PlanShape;
  for (const [at, section] of plan.sections.entries()) {
    for (const [index, number] of section.indicators.entries()) {
      if (number >= plan.indicators.length) {
        refuse(
          `$.sections[${at}].indicators[${index}]`,
          say.noSuchIndex('indicators', plan.indicators.length),
        );
      }
    }
  }
  return plan;
}

const say = {
  brokenJson: (detail: string): Localized => ({
    zh: `不是正确的 JSON（${detail}）：请用 planwright model 重新生成`,
    en: `not valid JSON (${detail}); make it again with planwright model`,
  }),
  noSuchIndex: (list: string, length: number): Localized => ({
    zh: `“${list}”只有${length}项，没有这个序号（从 0 数起）`,
    en: `“${list}” has ${length} entries, none of this number (counted from 0)`,
  }),
};
