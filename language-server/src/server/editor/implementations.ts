import type { LocationLink } from 'vscode-languageserver-types';
import { plansBelow, servingThing } from '../../core/alignment/serving.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { occurrenceAt } from '../../core/plans/names.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';

/**
 * Who carries out what is named at an offset: of an indicator those that serve it, of a plan those that rest
 * on it. Nobody carries out a department.
 */
export function implementationsAt(plan: Plan, offset: number, index: PlanIndex): LocationLink[] {
  const name = occurrenceAt(plan, offset);
  if (!name || name.home === undefined) return [];
  const origin = plan.source.rangeOf(name.span);
  const linkTo = ({ source }: Plan, span: Span, selected: Span): LocationLink => ({
    originSelectionRange: origin,
    targetUri: source.uri,
    targetRange: source.rangeOf(span),
    targetSelectionRange: source.rangeOf(selected),
  });
  if (name.kind === 'plan') {
    return plansBelow(name.text, index).map((each) => {
      const { span, title } = each.header;
      return title ? linkTo(each, span, title.span) : linkTo(each, span, span);
    });
  }
  const serving = servingThing(name.thing, name.home, index);
  return [...new Map(serving.map((each) => [each.indicator, each])).values()].map(
    ({ plan: each, indicator }) => linkTo(each, indicator.span, indicator.nameSpan),
  );
}
