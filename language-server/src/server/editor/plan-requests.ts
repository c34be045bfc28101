import { Cancellation, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type {
  ExportParams,
  ExportProblem,
  Insertion,
  InsertionParams,
  MadeFile,
  ReportParams,
} from '../protocol/commands.ts';
import { commentsOn } from './commands/comments-on.ts';
import { exportPlan } from './commands/export.ts';
import { newIndicatorAt } from './commands/new-indicator.ts';
import { readReviews } from './commands/read-reviews.ts';
import { type PlanResult, reportOn } from './commands/report.ts';
import { planAt, type RequestServices } from './request-services.ts';

/** What is made of plans, whether a request of ours asks for it or a command; null where there is no such plan or nothing to make. */
export interface PlanRequests {
  newIndicator(params: InsertionParams): Promise<Insertion | null>;
  exportFile(
    params: ExportParams,
    token?: Cancellation.CancellationToken,
  ): Promise<MadeFile | ExportProblem | null>;
  /** Says how far it is to who has asked for that. */
  reportFile(params: ReportParams, token?: Cancellation.CancellationToken): Promise<MadeFile | null>;
}

export function planRequests(
  {
    lsp: { Connection },
    workspace: { FileSystemProvider, LangiumDocuments, WorkspaceLock },
  }: LangiumSharedServices,
  { session, plans, checker, closed, checks, printPdf }: RequestServices,
): PlanRequests {
  const planOf = (uri: string) => WorkspaceLock.read(() => planAt(uri, plans));
  return {
    async newIndicator({ uri, position }) {
      const plan = await planOf(uri);
      const document = LangiumDocuments.getDocument(URI.parse(uri));
      if (!plan || !document) return null;
      const cursor = document.textDocument.offsetAt(position);
      const { offset, snippet } = newIndicatorAt(plan, cursor, session.language);
      return { position: plan.source.positionAt(offset), snippet };
    },
    async exportFile({ uri, ...wanted }, token = Cancellation.CancellationToken.None) {
      const plan = await planOf(uri);
      if (!plan) return null;
      const controller = new AbortController();
      const listening = token.onCancellationRequested(() => controller.abort());
      try {
        const { signal } = controller;
        const { language } = session;
        const { print: rules } = await checker.settingsOf(uri);
        const comments = async () => {
          const { findings } = await (closed.has(uri) ? checks : checker).resultOf(plan);
          const reviewOf = await readReviews([uri], (file) => FileSystemProvider.readFile(file));
          return commentsOn(plan, findings, reviewOf(uri), language, new Date().toISOString());
        };
        const tools = { known: plans, rules, printPdf, comments, language, signal };
        return (await exportPlan(plan, wanted, tools)) ?? null;
      } finally {
        listening.dispose();
      }
    },
    async reportFile({ uri, uris, workDoneToken, ...wanted }, token = Cancellation.CancellationToken.None) {
      const named = uris ?? (uri === undefined ? undefined : [uri]);
      const found = named && (await Promise.all(named.map(planOf))).filter((plan) => plan !== undefined);
      const asked = found ?? (await WorkspaceLock.read(() => [...plans.plans()]));
      if (asked.length === 0) return null;
      const checked: PlanResult[] = [];
      // one after the other: between them others are served
      const progress = Connection?.window.attachWorkDoneProgress(workDoneToken);
      for (const [index, plan] of asked.entries()) {
        if (token.isCancellationRequested) return null;
        progress?.report((100 * index) / asked.length, `${index}/${asked.length}`);
        const { uri } = plan.source;
        checked.push({ plan, ...(await (closed.has(uri) ? checks : checker).resultOf(plan)) });
      }
      const reviewOf = await readReviews(
        asked.map(({ source }) => source.uri),
        (file) => FileSystemProvider.readFile(file),
      );
      const sourceOf = (each: string) => plans.sourceOf(each);
      return (await reportOn(checked, wanted, session.language, sourceOf, reviewOf)) ?? null;
    },
  };
}
