import type { Finding } from '../../checks/check.ts';
import type { Plan } from '../../core/model/plan.ts';
import { type KnownPlans, noOtherPlans } from '../../core/plans/known-plans.ts';
import type { Language } from '../../core/text/localized.ts';
import { timelineOf } from '../../print/pictures/timeline.ts';
import { trajectoryOf } from '../../print/pictures/trajectory.ts';
import { tableSets } from '../../print/tables/index.ts';
import type { Preview, PreviewTrajectory } from '../protocol/preview.ts';
import { previewTable, shareText } from './cells.ts';

/** The tables that say who answers for what, in the order they are shown. */
const responsibilitySets = ['responsibilities', 'departments'];

/** A plan as its readers will see it, beside the plans that it rests on, with what was found in it, as plain JSON. */
export function previewOf(
  plan: Plan,
  findings: readonly Finding[],
  language: Language,
  known: KnownPlans = noOtherPlans,
): Preview {
  const { source, header } = plan;
  const tablesOf = (name: string) =>
    (tableSets.find((set) => set.name === name)?.build(plan, language, known) ?? []).map((table) =>
      previewTable(table, findings, source),
    );
  return {
    uri: source.uri,
    title: header.title?.value ?? '',
    tables: tablesOf('indicators'),
    responsibilities: responsibilitySets.flatMap(tablesOf),
    alignment: tablesOf('alignment'),
    timeline: timelineOf(plan, language),
    trajectories: trajectoriesOf(plan, findings, language),
    findings: findings.map(({ span, severity, message, code }) => ({
      range: source.rangeOf(span),
      severity,
      message: message[language],
      code,
    })),
  };
}

/** Of all indicators that have one, in the order of the text, each with the findings about it. */
function trajectoriesOf(plan: Plan, findings: readonly Finding[], language: Language): PreviewTrajectory[] {
  return plan.indicators.flatMap((indicator) => {
    const trajectory = trajectoryOf(indicator, plan.source, language);
    if (!trajectory) return [];
    const about = findings.flatMap(({ span }, index) => (shareText(span, indicator.span) ? [index] : []));
    return [{ ...trajectory, findings: about }];
  });
}
