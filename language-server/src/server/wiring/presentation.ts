import type { Diagnostic } from 'vscode-languageserver-types';
import type { Finding } from '../../checks/check.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import type { Presentation } from '../closed/examiner.ts';
import type { ThreadStart } from '../closed/thread-port.ts';
import { toDiagnostic, unreadDiagnostic } from '../editor/diagnostics.ts';
import { shortViewOf, viewOf } from '../preview/overview/plan-view.ts';
import { mostPlans } from '../preview/overview.ts';

/** What was found in a plan, as the editor shows it. */
export function diagnosticsOf(
  plan: Plan,
  findings: readonly Finding[],
  { language, docsBase }: ThreadStart,
  plans: PlanIndex,
): Diagnostic[] {
  const sourceOf = (uri: string) => plans.sourceOf(uri);
  return findings.map((finding) => toDiagnostic(finding, plan.source, language, docsBase, sourceOf));
}

/** What is shown of a plan that nobody has open. */
export function presentation(session: ThreadStart, plans: PlanIndex): Presentation {
  return (plan, findings, isUnread) => ({
    diagnostics: isUnread
      ? [unreadDiagnostic(session.language)]
      : diagnosticsOf(plan, findings, session, plans),
    view: (plans.count > mostPlans ? shortViewOf : viewOf)(plan, findings, session.language),
  });
}
