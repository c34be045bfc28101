import { DocumentState, type URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Plan } from '../../core/model/plan.ts';
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
import { planAt, type RequestServices } from './request-services.ts';

/** Answers what a preview and the views beside the text ask, and tells them when to ask again. */
export function answerPreviews(
  shared: LangiumSharedServices,
  { session, plans, checker }: RequestServices,
): void {
  const { Connection } = shared.lsp;
  const { DocumentBuilder, WorkspaceLock } = shared.workspace;
  if (!Connection) return;
  const findingsOf = async (plan: Plan) => (await checker.resultOf(plan)).findings;
  const withFindings = async (plan: Plan) => ({ plan, findings: await findingsOf(plan) });

  Connection.onRequest(previewRequest, async ({ uri }: PlanParams): Promise<Preview | null> => {
    const plan = await WorkspaceLock.read(() => planAt(uri, plans));
    return plan ? previewOf(plan, await findingsOf(plan), session.language, plans) : null;
  });
  Connection.onRequest(overviewRequest, async ({ uri }: OverviewParams): Promise<Overview> => {
    const asked = await WorkspaceLock.read(() => {
      if (uri === undefined) return plans.plans();
      const plan = planAt(uri, plans);
      return plan ? [plan] : [];
    });
    return overviewOf(await Promise.all(asked.map(withFindings)), session.language);
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
