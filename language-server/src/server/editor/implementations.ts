import type { LocationLink } from 'vscode-languageserver-types';
import { plansBelow, servingThing } from '../../core/alignment/serving.ts';
import type { Indicator, Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { occurrenceAt } from '../../core/plans/names.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';

/**
 * Who carries out what is named at an offset: of an indicator those that serve it, of a plan those that rest
 * on it. Nobody carries out a department. A step for each plan.
 */
export function* implementationsAt(
  plan: Plan,
  offset: number,
  index: PlanIndex,
): Generator<unknown, LocationLink[]> {
  const name = occurrenceAt(plan, offset);
  if (!name || name.home === undefined) return [];
  const origin = plan.source.rangeOf(name.span);
  const found: LocationLink[] = [];
  const add = ({ source }: Plan, span: Span, selected: Span): void => {
    found.push({
      originSelectionRange: origin,
      targetUri: source.uri,
      targetRange: source.rangeOf(span),
      targetSelectionRange: source.rangeOf(selected),
    });
  };
  if (name.kind === 'plan') {
    for (const each of plansBelow(name.text, index)) {
      const { span, title } = each.header;
      add(each, span, title?.span ?? span);
      yield;
    }
    return found;
  }
  const seen = new Set<Indicator>();
  for (const { plan: each, indicator } of servingThing(name.thing, name.home, index)) {
    if (!seen.has(indicator)) add(each, indicator.span, indicator.nameSpan);
    seen.add(indicator);
    yield;
  }
  return found;
}
