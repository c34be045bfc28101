import { DocumentState, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Plan } from '../../core/model/plan.ts';
import { ClosedViews } from '../preview/overview/closed-views.ts';
import { type PlanView, viewOf } from '../preview/overview/plan-view.ts';
import { overviewOf } from '../preview/overview.ts';
import { previewOf } from '../preview/preview.ts';
import {
  changedNotification,
  type Overview,
  type OverviewParams,
  overviewRequest,
  type PlanParams,
  type PlanSummary,
  type Preview,
  type PreviewParams,
  previewRequest,
  type SummariesParams,
  summariesRequest,
} from '../protocol/preview.ts';
import { planAt, type RequestServices, versionOf } from './request-services.ts';

/** Answers what a preview and the views beside the text ask, and tells them when to ask again. */
export function answerPreviews(
  shared: LangiumSharedServices,
  { session, plans, checker, closed, checks }: RequestServices,
): void {
  const { Connection } = shared.lsp;
  const { DocumentBuilder, WorkspaceLock } = shared.workspace;
  if (!Connection) return;
  const findingsOf = async (plan: Plan) => (await checker.resultOf(plan)).findings;
  const views = new ClosedViews();
  const fullView = async (plan: Plan) => viewOf(plan, await findingsOf(plan), session.language);

  const viewAt = (uri: string): PlanView | Promise<PlanView> => {
    const plan = closed.has(uri) ? undefined : plans.planAt(uri);
    return plan ? fullView(plan) : views.viewAt(uri, plans.titleAt(uri), session.language);
  };

  Connection.onRequest(previewRequest, async ({ uri, view }: PreviewParams): Promise<Preview | null> => {
    const plan = await WorkspaceLock.read(() => planAt(uri, plans));
    if (!plan) return null;
    const version = versionOf(plan, shared.workspace);
    const preview = previewOf(plan, await findingsOf(plan), session.language, plans, view);
    return version === undefined ? preview : { ...preview, version };
  });
  Connection.onRequest(overviewRequest, async ({ uri }: OverviewParams): Promise<Overview> => {
    if (uri !== undefined) {
      const plan = await WorkspaceLock.read(() => planAt(uri, plans));
      return overviewOf(plan ? [await fullView(plan)] : []);
    }
    const all = await WorkspaceLock.read(() => plans.uris().map(viewAt));
    return overviewOf(await Promise.all(all));
  });

  Connection.onRequest(summariesRequest, async ({ uris }: SummariesParams): Promise<PlanSummary[]> => {
    const asked = await WorkspaceLock.read(() => {
      const wanted = uris?.map((each) => URI.parse(each).toString()).filter((each) => plans.has(each));
      return (wanted ?? plans.uris()).map(viewAt);
    });
    return (await Promise.all(asked)).map(({ summary }) => summary);
  });

  const sayChanged = (uri: string) => {
    const params: PlanParams = { uri };
    // a connection that is closing needs to be told nothing
    void Connection.sendNotification(changedNotification, params).catch(() => undefined);
  };
  DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => sayChanged(uri.toString()));
  checks.onChecked(({ uri, view }) => {
    views.note(uri, view);
    sayChanged(uri);
  });
  DocumentBuilder.onUpdate((_, gone) => {
    for (const uri of gone) {
      views.forget(uri.toString());
      sayChanged(uri.toString());
    }
  });
}
