import { DocumentState, URI } from 'langium';
import { createRequestHandler, type LangiumSharedServices } from 'langium/lsp';
import type { CompletionList, CompletionParams, Connection } from 'vscode-languageserver';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { completionsAhead } from '../editor/completion/ahead.ts';
import type { LaterDocumentation } from '../editor/completion/documentation.ts';
import type { PlanChecker } from '../workspace/checker.ts';
import { isLargeText } from '../workspace/large-text.ts';
import type { Session } from '../workspace/session.ts';

export interface CompletionServices {
  readonly session: Session;
  readonly plans: PlanIndex;
  readonly checker: PlanChecker;
  readonly later: LaterDocumentation;
}

/** Answers right behind a keystroke what may be written, in a large plan before that is read again; else as Langium does. */
export function completePromptly(
  connection: Connection,
  shared: LangiumSharedServices,
  { session, plans, checker, later }: CompletionServices,
): void {
  const { TextDocuments } = shared.workspace;
  const whenRead = createRequestHandler(
    ({ lsp }, document, params: CompletionParams, token) =>
      lsp?.CompletionProvider?.getCompletion(document, params, token),
    shared,
    DocumentState.Linked,
  );
  const ahead = async ({ textDocument, position }: CompletionParams): Promise<CompletionList | undefined> => {
    const uri = URI.parse(textDocument.uri).toString();
    const document = TextDocuments.get(uri);
    const last = plans.planAt(uri);
    if (!document || !last || !isLargeText(document.getText())) return undefined;
    const text = document.getText();
    if (last.source.text === text) return undefined;
    const office = await checker.officeOf(last);
    const found = completionsAhead(text, document.offsetAt(position), last, session.language, plans, office);
    return found && later.listOf(found, session.client);
  };
  // Langium says who answers when the server is started, which is before it is initialized
  shared.lsp.LanguageServer.onInitialize(() => {
    connection.onCompletion(async (params, token) => (await ahead(params)) ?? whenRead(params, token));
  });
}
