import type { Plan } from '../../core/model/plan.ts';
import type { Fix } from '../check.ts';
import { styleOf } from './style.ts';

/** Fixes that write a name of a list, which has it in Simplified: none for a plan in Traditional Chinese. */
export function inSimplified(plan: Plan, fixes: readonly Fix[]): readonly Fix[] {
  return styleOf(plan).script === 'traditional' ? [] : fixes;
}
