import type { LangiumSharedServices } from 'langium/lsp';
import { AbstractExecuteCommandHandler, type ExecuteCommandAcceptor } from 'langium/lsp';
import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { Localized } from '../../core/text/localized.ts';
import { formatNamed } from '../../print/documents/format.ts';
import { formats } from '../../print/documents/index.ts';
import { reviewFormats } from '../../print/reports/index.ts';
import { bytesOfBase64 } from '../protocol/base64.ts';
import type {
  ExportParams,
  ExportProblem,
  InsertionParams,
  MadeFile,
  ReportParams,
} from '../protocol/commands.ts';
import { type FileResult, type InsertionResult, serverCommands } from '../protocol/server-commands.ts';
import { planRequests } from './plan-requests.ts';
import type { RequestServices } from './request-services.ts';
import { withoutStops } from './support/without-stops.ts';

const allFormats = [...formats, ...reviewFormats];
const [usualFormat] = formats;

/** Does what a client asks for by `workspace/executeCommand`. */
export class PlanCommands extends AbstractExecuteCommandHandler {
  private readonly shared: LangiumSharedServices;
  private readonly services: () => RequestServices;

  /** @param services there once the server has been put together */
  constructor(shared: LangiumSharedServices, services: () => RequestServices) {
    super();
    this.shared = shared;
    this.services = services;
  }

  override registerCommands(accept: ExecuteCommandAcceptor): void {
    accept(serverCommands.exportFile, ([params]) => this.exportFile(params));
    accept(serverCommands.reportFile, ([params]) => this.reportFile(params));
    accept(serverCommands.addIndicator, ([params]) => this.addIndicator(params));
  }

  private async exportFile(params: Partial<ExportParams> = {}): Promise<FileResult> {
    const { uri = '', format = usualFormat.name } = params;
    return this.result(await this.requests.exportFile({ ...params, uri, format }), format);
  }

  private async reportFile(params: Partial<ReportParams> = {}): Promise<FileResult> {
    const { format = usualFormat.name } = params;
    return this.result(await this.requests.reportFile({ ...params, format }), format);
  }

  private async addIndicator({ uri, position }: Partial<InsertionParams> = {}): Promise<InsertionResult> {
    const insertion = uri && position && (await this.requests.newIndicator({ uri, position }));
    if (!insertion) throw this.nothing();
    const { Connection } = this.shared.lsp;
    const { appliesEdits, fillsEdits } = this.services().session.client;
    const text = withoutStops(insertion.snippet);
    if (!appliesEdits || !Connection) return { ...insertion, text, isApplied: false };
    const range = { start: insertion.position, end: insertion.position };
    const edit: WorkspaceEdit = fillsEdits
      ? {
          documentChanges: [
            {
              textDocument: { uri, version: null },
              edits: [{ range, snippet: { kind: 'snippet', value: insertion.snippet } }],
            },
          ],
        }
      : { changes: { [uri]: [{ range, newText: text }] } };
    const { applied } = await Connection.workspace.applyEdit(edit);
    return { ...insertion, text, isApplied: applied };
  }

  private get requests() {
    return planRequests(this.shared, this.services());
  }

  private result(file: MadeFile | ExportProblem | null, format: string): FileResult {
    if (!file) throw this.nothing();
    if ('problem' in file) throw new ResponseError(LSPErrorCodes.RequestFailed, file.problem);
    if (formatNamed(allFormats, format)?.binary !== false) return file;
    const bytes = bytesOfBase64(file.content);
    return { ...file, text: new TextDecoder().decode(bytes) };
  }

  private nothing(): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.RequestFailed, nothingMade[this.services().session.language]);
  }
}

const nothingMade: Localized = {
  zh: '没有可以生成的内容：请核对文件、表格和格式的名称',
  en: 'There is nothing to make: look at the names of file, tables and format',
};
