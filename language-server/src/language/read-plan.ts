import type { Plan } from '../core/model/plan.ts';
import { sourceOf } from '../core/model/source.ts';
import { buildPlan } from './builder/plan-builder.ts';
import { parseDirectly } from './parser/direct/parse-directly.ts';
import { parsePlanFile } from './parser/parse.ts';

/** Reads a plan from its text. Never throws: broken lines are among the plan's problems. */
export function readPlan(text: string, uri = 'memory:/plan.plan'): Plan {
  return buildPlan(parseDirectly(text) ?? parsePlanFile(text).value, sourceOf(uri, text));
}
