import type { Plan } from '../../core/model/plan.ts';

/** The targets of a plan without a period that nothing says a year for; a column's head counts once. */
export function targetsWithoutYear({ header, indicators }: Plan) {
  if (header.period) return [];
  const heads = new Set<number>();
  return indicators
    .filter(({ deadline }) => !deadline)
    .flatMap(({ values }) => values)
    .filter(({ role, year, value }) => role === 'target' && year === undefined && value.kind !== 'none')
    .filter(({ value }) => value.kind !== 'quantity' || !value.recurrence)
    .filter(({ yearSpan: { start } }) => !heads.has(start) && heads.add(start));
}
