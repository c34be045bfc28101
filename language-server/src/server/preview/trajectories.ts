import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { Language } from '../../core/text/localized.ts';
import { trajectoryOf } from '../../print/pictures/trajectory.ts';
import type { PreviewTrajectory } from '../protocol/preview.ts';
import { shareText } from './cells.ts';

/** The trajectories of all indicators that have one, in the order of the text. */
export function trajectoriesOf(
  plan: Plan,
  findings: readonly { readonly span: Span }[],
  language: Language,
): PreviewTrajectory[] {
  return plan.indicators.flatMap((indicator) => {
    const trajectory = trajectoryOf(indicator, plan.source, language);
    if (!trajectory) return [];
    const about = findings.flatMap(({ span }, index) => (shareText(span, indicator.span) ? [index] : []));
    return [{ ...trajectory, findings: about }];
  });
}
