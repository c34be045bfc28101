import type { Plan } from '../../../core/model/plan.ts';
import type { Reviser } from './revisions.ts';

/**
 * Whose tracked changes those of a plan are.
 * @param author who issues the plan, unless another is named
 * @param date `2026-03-01`; today unless another is given
 */
export function reviserOf({ header }: Plan, author?: string, date: string = today()): Reviser {
  return { author: author ?? header.issuers[0]?.value ?? 'Planwright', date: `${date}T00:00:00Z` };
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => `${part}`.padStart(2, '0'))
    .join('-');
}
