import type { Deadline } from '../model/plan.ts';

/**
 * The last day a deadline allows, as `2025-06-30`, which sorts as it reads; nothing for what has no
 * single date.
 */
export function lastDayOf({ latest, recurring }: Deadline): string | undefined {
  if (!latest || recurring) return undefined;
  const { year, month = 12, day } = latest;
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return [year, month, day ?? lastOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
}
