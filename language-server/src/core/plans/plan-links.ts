import { lastUpTo } from '../model/last-up-to.ts';
import { oncePer } from '../model/once-per.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import type { Range, Span } from '../model/source.ts';
import { linkedNames } from './names.ts';

/** Where a plan names one that it rests on, or an indicator that it serves. */
export interface PlanLink {
  readonly kind: 'plan' | 'indicator';
  /** The same for all names of what it leads to. */
  readonly thing: string;
  /** The key of the plan that it leads to, or to an indicator of which. */
  readonly home: string;
  readonly range: Range;
  /** Where the indicator begins that serves it; absent where none does. */
  readonly from?: number;
}

/** The links of a plan, in the order of the text. */
export const linksOf = oncePer((plan: Plan): readonly PlanLink[] =>
  linkedNames(plan).flatMap(({ kind, text, thing, home, span }) => {
    if (kind === 'department' || !text || home === undefined) return [];
    const from = kind === 'indicator' ? indicatorAround(plan, span)?.span.start : undefined;
    return [{ kind, thing, home, range: plan.source.rangeOf(span), ...(from !== undefined && { from }) }];
  }),
);

/** The indicator whose block or row a span stands in; indicators stand in the order of the text. */
export function indicatorAround({ indicators }: Plan, { start }: Span): Indicator | undefined {
  const found = indicators[lastUpTo(indicators, start, (each) => each.span.start)];
  return found && found.span.start <= start && start < found.span.end ? found : undefined;
}
