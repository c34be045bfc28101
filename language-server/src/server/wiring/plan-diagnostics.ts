import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../checks/check.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { toDiagnostic, unreadDiagnostic } from '../editor/diagnostics.ts';
import type { BackgroundChecks } from '../workspace/background-checks.ts';
import type { ClosedPlans } from '../workspace/closed-plans.ts';
import type { Session } from '../workspace/session.ts';

/** What was found in a plan, as the editor shows it. */
export function diagnosticsOf(
  plan: Plan,
  findings: readonly Finding[],
  { language, docsBase }: Session,
  plans: PlanIndex,
): Diagnostic[] {
  const sourceOf = (uri: string) => plans.sourceOf(uri);
  return findings.map((finding) => toDiagnostic(finding, plan.source, language, docsBase, sourceOf));
}

/** Sends what is found in the plans that nobody has open. Langium sends the others. */
export function sendClosedDiagnostics(
  connection: Connection,
  checks: BackgroundChecks,
  { session, plans, closed }: { session: Session; plans: PlanIndex; closed: ClosedPlans },
): void {
  checks.onChecked((plan, { findings }) => {
    const diagnostics = closed.faultOf(plan)
      ? [unreadDiagnostic(session.language)]
      : diagnosticsOf(plan, findings, session, plans);
    // a connection that is closing needs to be told nothing
    void connection.sendDiagnostics({ uri: plan.source.uri, diagnostics }).catch(() => undefined);
  });
}
