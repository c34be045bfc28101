import { DocumentState, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Finding } from '../../checks/check.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { overviewOf } from '../preview/overview.ts';
import { previewOf } from '../preview/preview.ts';
import {
  changedNotification,
  type Overview,
  type OverviewParams,
  overviewRequest,
  type PlanParams,
  type Preview,
  previewRequest,
} from '../protocol/preview.ts';
import type { Session } from '../workspace/session.ts';

interface Services {
  readonly session: Session;
  readonly plans: PlanIndex;
  readonly checker: { findingsOf(plan: Plan): Promise<readonly Finding[]> };
}

/** Answers what a preview and the views beside the text ask, and tells them when to ask again. */
export function answerPreviews(shared: LangiumSharedServices, { session, plans, checker }: Services): void {
  const { Connection } = shared.lsp;
  const { DocumentBuilder, WorkspaceLock } = shared.workspace;
  if (!Connection) return;
  const planAt = (uri: string) => {
    // clients write the URI of one file in several ways
    const normalised = URI.parse(uri).toString();
    return plans.plans().find(({ source }) => source.uri === normalised);
  };
  const checked = async (plan: Plan) => ({ plan, findings: await checker.findingsOf(plan) });

  Connection.onRequest(previewRequest, async ({ uri }: PlanParams): Promise<Preview | null> => {
    const plan = await WorkspaceLock.read(() => planAt(uri));
    return plan ? previewOf(plan, await checker.findingsOf(plan), session.language) : null;
  });
  Connection.onRequest(overviewRequest, async ({ uri }: OverviewParams): Promise<Overview> => {
    const asked = await WorkspaceLock.read(() => {
      if (uri === undefined) return plans.plans();
      const plan = planAt(uri);
      return plan ? [plan] : [];
    });
    return overviewOf(await Promise.all(asked.map(checked)), session.language);
  });

  const sayChanged = (uri: URI) => {
    const params: PlanParams = { uri: uri.toString() };
    // a connection that is closing needs to be told nothing
    void Connection.sendNotification(changedNotification, params).catch(() => undefined);
  };
  DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => sayChanged(uri));
  DocumentBuilder.onUpdate((_, gone) => {
    for (const uri of gone) sayChanged(uri);
  });
}
