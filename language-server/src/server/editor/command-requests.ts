import { URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { checkedPlan } from '../../checks/located.ts';
import { example } from '../../exchange/templates/example.ts';
import { templates } from '../../exchange/templates/index.ts';
import { formats } from '../../print/documents/index.ts';
import { reviewFormats } from '../../print/reports/index.ts';
import * as protocol from '../protocol/commands.ts';
import * as comparison from '../protocol/comparison.ts';
import { type DocumentContents, documentContentsRequest } from '../protocol/document-contents.ts';
import {
  type IndicatorsBesideParams,
  indicatorsBesideRequest,
  tableFormatsRequest,
} from '../protocol/indicators-beside.ts';
import * as replies from '../protocol/replies.ts';
import { adoptionFile } from './commands/adoption.ts';
import { certificateFile } from './commands/certificate.ts';
import { comparisonPage, versionText } from './commands/compare.ts';
import { comparisonChoices, comparisonFile } from './commands/comparison-file.ts';
import { documentContents } from './commands/document-contents.ts';
import { exportChoices } from './commands/export.ts';
import { formatChoices } from './commands/format-choices.ts';
import { importedText } from './commands/import.ts';
import { indicatorsBesideFile } from './commands/indicators-beside.ts';
import { moveOver } from './commands/move.ts';
import { checkPeriod, checkTitle, newPlanText } from './commands/new-plan.ts';
import { openFindings } from './commands/open-findings.ts';
import { pastedText } from './commands/paste.ts';
import { replyReading } from './commands/read-reply.ts';
import { planRequests } from './plan-requests.ts';
import { planAt, type RequestServices } from './request-services.ts';

/** Does what an editor's commands ask for. */
export function answerCommands(shared: LangiumSharedServices, services: RequestServices): void {
  const { session, plans, checker } = services;
  const { Connection } = shared.lsp;
  const { WorkspaceLock } = shared.workspace;
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

  const made = planRequests(shared, services);
  Connection.onRequest(protocol.newIndicatorRequest, made.newIndicator);
  Connection.onRequest<protocol.MadeFile | protocol.ExportProblem | null, void>(
    protocol.exportRequest,
    (params: protocol.ExportParams, token) => made.exportFile(params, token),
  );
  Connection.onRequest(protocol.reportRequest, made.reportFile);

  Connection.onRequest<protocol.Move | protocol.MoveRefusal | null, void>(
    protocol.moveRequest,
    async ({ uri, position, direction }: protocol.MoveParams) => {
      const plan = await planOf(uri);
      const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
      if (!plan || !document) return null;
      return moveOver(plan, document.textDocument.offsetAt(position), direction, session.language);
    },
  );

  Connection.onRequest(protocol.exportChoicesRequest, async ({ uri }: { uri: string }) => {
    const plan = await planOf(uri);
    if (!plan) return null;
    return exportChoices(plan, session.language, plans, (await checker.settingsOf(uri)).print);
  });
  Connection.onRequest(protocol.openFindingsRequest, async ({ uri }: { uri: string }) => {
    const plan = await planOf(uri);
    return plan ? openFindings((await checker.resultOf(plan)).findings, session.language) : null;
  });
  Connection.onRequest(protocol.reportFormatsRequest, () => formatChoices(reviewFormats, session.language));

  Connection.onRequest(indicatorsBesideRequest, async ({ uris, format }: IndicatorsBesideParams) => {
    const found = (await Promise.all(uris.map(planOf))).filter((plan) => plan !== undefined);
    return (await indicatorsBesideFile(found, format)) ?? null;
  });
  Connection.onRequest(tableFormatsRequest, () => formatChoices(formats, session.language));

  Connection.onRequest(protocol.certificateRequest, async ({ uri, format }: protocol.CertificateParams) => {
    const plan = await planOf(uri);
    if (!plan) return null;
    const result = await checker.resultOf(plan);
    const settings = await checker.settingsOf(plan.source.uri);
    const checked = checkedPlan(plan, result, (each) => plans.sourceOf(each));
    return (await certificateFile(checked, format, { language: session.language, settings })) ?? null;
  });
  Connection.onRequest(protocol.certificateFormatsRequest, () => formatChoices(formats, session.language));

  Connection.onRequest<replies.ReplyReading | null, void>(
    replies.readReplyRequest,
    async (params: replies.ReplyParams) => {
      const plan = await planOf(params.uri);
      return plan ? replyReading(plan, params, session.language) : null;
    },
  );
  Connection.onRequest(replies.adoptionRequest, async (params: replies.AdoptionParams) => {
    const plan = await planOf(params.uri);
    return (plan && (await adoptionFile(plan, params, session.language))) ?? null;
  });
  Connection.onRequest(replies.adoptionFormatsRequest, () => formatChoices(formats, session.language));

  Connection.onRequest(protocol.pasteRequest, (params: protocol.PasteParams) =>
    pastedText(params, session.language),
  );
  Connection.onRequest<protocol.ImportedText, void>(protocol.importRequest, (params: protocol.ImportParams) =>
    importedText(params, session.language),
  );
  Connection.onRequest<DocumentContents, void>(documentContentsRequest, (params: protocol.ImportParams) =>
    documentContents(params, session.language),
  );
  Connection.onRequest(comparison.compareRequest, (params: comparison.CompareParams) =>
    comparisonPage(params, session.language),
  );
  Connection.onRequest(comparison.comparisonFormatsRequest, () => comparisonChoices(session.language));
  Connection.onRequest(
    comparison.comparisonFileRequest,
    async (params: comparison.ComparisonFileParams) =>
      (await comparisonFile(params, session.language)) ?? null,
  );
  Connection.onRequest<comparison.VersionText, void>(
    comparison.importVersionRequest,
    (params: comparison.VersionParams) => versionText(params, session.language),
  );
}
