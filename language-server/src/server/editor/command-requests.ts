import { URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { checkedPlan } from '../../checks/located.ts';
import { example } from '../../exchange/templates/example.ts';
import { templates } from '../../exchange/templates/index.ts';
import { formats } from '../../print/documents/index.ts';
import { reviewFormats } from '../../print/reports/index.ts';
import * as protocol from '../protocol/commands.ts';
import { certificateFile } from './commands/certificate.ts';
import { comparisonText } from './commands/compare.ts';
import { exportChoices, exportPlan } from './commands/export.ts';
import { formatChoices } from './commands/format-choices.ts';
import { importedText } from './commands/import.ts';
import { newIndicatorAt } from './commands/new-indicator.ts';
import { checkPeriod, checkTitle, newPlanText } from './commands/new-plan.ts';
import { openFindings } from './commands/open-findings.ts';
import { pastedText } from './commands/paste.ts';
import { readReviews } from './commands/read-reviews.ts';
import { type PlanResult, reportOn } from './commands/report.ts';
import { planAt, type RequestServices } from './request-services.ts';

/** Does what an editor's commands ask for. */
export function answerCommands(
  shared: LangiumSharedServices,
  { session, plans, checker, closed, checks }: RequestServices,
): void {
  const { Connection } = shared.lsp;
  const { FileSystemProvider, WorkspaceLock } = shared.workspace;
  if (!Connection) return;
  const planOf = (uri: string) => WorkspaceLock.read(() => planAt(uri, plans));

  Connection.onRequest(protocol.checkTitleRequest, (params: protocol.TitleParams) =>
    checkTitle(params, session.language),
  );
  Connection.onRequest(protocol.checkPeriodRequest, ({ period }: protocol.PeriodParams) =>
    checkPeriod(period, session.language),
  );
  Connection.onRequest(protocol.templatesRequest, (): protocol.Choice[] =>
    templates.map(({ name, title, purpose }) => ({
      name,
      label: title[session.language],
      detail: purpose[session.language],
    })),
  );
  Connection.onRequest(protocol.newPlanRequest, (params: protocol.NewPlanParams) => newPlanText(params));
  Connection.onRequest(protocol.exampleRequest, () => example);

  Connection.onRequest(protocol.newIndicatorRequest, async ({ uri, position }: protocol.InsertionParams) => {
    const plan = await planOf(uri);
    const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    if (!plan || !document) return null;
    const cursor = document.textDocument.offsetAt(position);
    const { offset, snippet } = newIndicatorAt(plan, cursor, session.language);
    return { position: plan.source.positionAt(offset), snippet };
  });

  Connection.onRequest(protocol.exportChoicesRequest, async ({ uri }: { uri: string }) => {
    const plan = await planOf(uri);
    return plan ? exportChoices(plan, session.language, plans) : null;
  });
  Connection.onRequest(protocol.exportRequest, async ({ uri, ...wanted }: protocol.ExportParams) => {
    const plan = await planOf(uri);
    return (plan && (await exportPlan(plan, wanted, plans))) ?? null;
  });
  Connection.onRequest(protocol.openFindingsRequest, async ({ uri }: { uri: string }) => {
    const plan = await planOf(uri);
    return plan ? openFindings((await checker.resultOf(plan)).findings, session.language) : null;
  });
  Connection.onRequest(protocol.reportRequest, async ({ uri, uris, ...wanted }: protocol.ReportParams) => {
    const named = uris ?? (uri === undefined ? undefined : [uri]);
    const found = named && (await Promise.all(named.map(planOf))).filter((plan) => plan !== undefined);
    const asked = found ?? (await WorkspaceLock.read(() => [...plans.plans()]));
    if (asked.length === 0) return null;
    const checked: PlanResult[] = [];
    // one after the other: between them others are served
    for (const plan of asked) {
      const { uri } = plan.source;
      checked.push({ plan, ...(await (closed.has(uri) ? checks : checker).resultOf(plan)) });
    }
    const reviewOf = await readReviews(
      asked.map(({ source }) => source.uri),
      (file) => FileSystemProvider.readFile(file),
    );
    const sourceOf = (each: string) => plans.sourceOf(each);
    return (await reportOn(checked, wanted, session.language, sourceOf, reviewOf)) ?? null;
  });
  Connection.onRequest(protocol.reportFormatsRequest, () => formatChoices(reviewFormats, session.language));

  Connection.onRequest(protocol.certificateRequest, async ({ uri, format }: protocol.CertificateParams) => {
    const plan = await planOf(uri);
    if (!plan) return null;
    const result = await checker.resultOf(plan);
    const settings = await checker.settingsOf(plan.source.uri);
    const checked = checkedPlan(plan, result, (each) => plans.sourceOf(each));
    return (await certificateFile(checked, format, { language: session.language, settings })) ?? null;
  });
  Connection.onRequest(protocol.certificateFormatsRequest, () => formatChoices(formats, session.language));

  Connection.onRequest(protocol.pasteRequest, (params: protocol.PasteParams) =>
    pastedText(params, session.language),
  );
  Connection.onRequest<protocol.ImportedText, void>(protocol.importRequest, (params: protocol.ImportParams) =>
    importedText(params, session.language),
  );
  Connection.onRequest(protocol.compareRequest, (params: protocol.CompareParams) =>
    comparisonText(params, session.language),
  );
}
