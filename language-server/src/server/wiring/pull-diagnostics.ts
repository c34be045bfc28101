import { Deferred, DocumentState, type LangiumDocument, URI } from 'langium';
import { createServerRequestHandler, type LangiumSharedServices } from 'langium/lsp';
import {
  type CancellationToken,
  type Connection,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type HandlerResult,
  LSPErrorCodes,
  type PublishDiagnosticsParams,
  ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver';
import { KeptDiagnostics, reportOf, resultIdOf } from '../workspace/kept-diagnostics.ts';
import { planOf } from '../workspace/langium-plans.ts';
import type { Session } from '../workspace/session.ts';

/** So long changes are gathered until they are told together, in milliseconds. */
const gathering = 200;

/** So many files are told at once, to a client that takes a long answer in parts. */
const filesInAPart = 100;

type Cancellation = ResponseError<DiagnosticServerCancellationData>;
type PartReporter = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

/** What a client was told of an open file when it last asked. */
interface LastAnswer {
  readonly version: number | undefined;
  readonly resultId: string;
}

/** Answers clients that ask for findings, so that they are sent none; the others are sent them as before. */
export function answerPulls(connection: Connection, shared: LangiumSharedServices, session: Session): void {
  const pulls = new DiagnosticPulls(connection, shared, session);
  // whoever has findings to tell sends them to the connection: Langium does, and what checks closed plans and settings
  connection.sendDiagnostics = (params) => pulls.take(params);
  connection.languages.diagnostics.on((params, token) => pulls.ofFile(params, token));
  connection.languages.diagnostics.onWorkspace((params, token, _progress, parts) =>
    pulls.ofAll(params, token, parts),
  );
}

/**
 * Who asks for findings is sent none of what is open; of the rest only as long as it doesn’t ask for that too, which many
 * can’t.
 */
class DiagnosticPulls {
  private readonly connection: Connection;
  private readonly session: Session;
  private readonly send: Connection['sendDiagnostics'];
  private readonly versionOf: (uri: string) => number | undefined;
  /** Whether an open file is still to be checked as it is now, and nothing has begun to do so. */
  private readonly isBehind: (uri: string) => boolean;
  private readonly ofOpenFile: (
    params: DocumentDiagnosticParams,
    token: CancellationToken,
  ) => HandlerResult<DocumentDiagnosticReport | null, DiagnosticServerCancellationData>;
  private readonly kept = new KeptDiagnostics();
  private readonly answers = new Map<string, LastAnswer>();
  /** The files of which something has been sent. */
  private readonly sent = new Set<string>();
  private nextTake = new Deferred();
  private asksForAll = false;
  private isRefreshing = false;

  constructor(connection: Connection, shared: LangiumSharedServices, session: Session) {
    this.connection = connection;
    this.session = session;
    this.send = connection.sendDiagnostics.bind(connection);
    this.versionOf = (uri) => shared.workspace.TextDocuments.get(uri)?.version;
    this.isBehind = (uri) => {
      const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
      return !document || (document.state === DocumentState.Validated && isOutdated(document));
    };
    this.ofOpenFile = createServerRequestHandler(
      (_, document, { previousResultId }: DocumentDiagnosticParams) => {
        const { uri, textDocument, diagnostics = [] } = document;
        if (isOutdated(document)) throw outdated();
        const report = reportOf(diagnostics, previousResultId);
        this.answers.set(uri.toString(), { version: textDocument.version, resultId: report.resultId });
        return report;
      },
      shared,
      DocumentState.Validated,
    );
  }

  /** What was found in a file now. */
  async take(params: PublishDiagnosticsParams): Promise<void> {
    if (!this.session.client.pullsDiagnostics) return this.send(params);
    this.nextTake.resolve();
    this.nextTake = new Deferred();
    const { uri, diagnostics } = params;
    const version = this.versionOf(uri);
    if (version === undefined) {
      this.answers.delete(uri);
      this.kept.set(uri, diagnostics);
      if (this.asksForAll) return;
      this.sent.add(uri);
      return this.send(params);
    }
    await this.takeBack([uri]);
    const answer = this.answers.get(uri);
    // who has changed it asks again; else the client has to be told that it should
    if (answer?.version === version && answer.resultId !== resultIdOf(diagnostics)) this.refresh();
  }

  async ofFile(
    params: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport | Cancellation> {
    const { previousResultId } = params;
    const uri = URI.parse(params.textDocument.uri).toString();
    const cancellation = cancellationOf(token);
    const isOpen = () => this.versionOf(uri) !== undefined;
    while (isOpen() && this.isBehind(uri) && !token.isCancellationRequested)
      await Promise.race([this.nextTake.promise, cancellation]);
    if (!isOpen()) return reportOf(this.kept.of(uri), previousResultId);
    const answer = await this.ofOpenFile(params, token);
    if (!(answer instanceof ResponseError)) return answer ?? reportOf([], previousResultId);
    return answer.code === LSPErrorCodes.ServerCancelled ? outdated() : answer;
  }

  /** What is new of all that nobody has open; where that is nothing, the answer is kept back until something is. */
  async ofAll(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    parts: PartReporter | undefined,
  ): Promise<WorkspaceDiagnosticReport | Cancellation> {
    this.asksForAll = true;
    await this.takeBack(this.sent);
    const cancellation = cancellationOf(token);
    const isOpen = (uri: string) => this.versionOf(uri) !== undefined;
    while (!token.isCancellationRequested) {
      const change = this.kept.nextChange();
      const items = this.kept.since(previousResultIds, isOpen);
      if (items.length > 0) {
        if (!parts) return { items };
        for (let at = 0; at < items.length; at += filesInAPart)
          parts.report({ items: items.slice(at, at + filesInAPart) });
        return { items: [] };
      }
      await Promise.race([change.then(() => delay(gathering)), cancellation]);
    }
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'nothing has changed', {
      retriggerRequest: false,
    });
  }

  private async takeBack(uris: Iterable<string>): Promise<void> {
    for (const uri of [...uris]) if (this.sent.delete(uri)) await this.send({ uri, diagnostics: [] });
  }

  private refresh(): void {
    if (this.isRefreshing || !this.session.client.refreshesDiagnostics) return;
    this.isRefreshing = true;
    void delay(gathering)
      .then(() => {
        this.isRefreshing = false;
        return this.connection.languages.diagnostics.refresh();
      })
      // a connection that is closing needs to be told nothing
      .catch(() => undefined);
  }
}

function cancellationOf(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => token.onCancellationRequested(() => resolve()));
}

/** Whether what was found in a file is of a text that is gone. */
function isOutdated(document: LangiumDocument): boolean {
  return planOf(document).source.text !== document.textDocument.getText();
}

function outdated(): Cancellation {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'the text has changed', { retriggerRequest: true });
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
