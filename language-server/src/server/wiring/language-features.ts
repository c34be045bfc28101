import type { Cancellation, LangiumDocument, Module } from 'langium';
import type { LangiumServices, PartialLangiumServices } from 'langium/lsp';
import type { Position } from 'vscode-languageserver';
import type { Plan } from '../../core/model/plan.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { codeActions } from '../editor/code-actions.ts';
import { codeLenses } from '../editor/code-lenses.ts';
import type { LaterDocumentation } from '../editor/completion/documentation.ts';
import { completionsAt, completionTriggerCharacters } from '../editor/completion.ts';
import { unreadDiagnostic } from '../editor/diagnostics.ts';
import { documentFormatter } from '../editor/document-formatting.ts';
import { documentLinks } from '../editor/document-links.ts';
import { foldingRanges } from '../editor/folding.ts';
import { hoverAt } from '../editor/hover.ts';
import { implementationsAt } from '../editor/implementations.ts';
import { inlayHints } from '../editor/inlay-hints.ts';
import { withoutEdits } from '../editor/later-edits.ts';
import { definitionAt, highlightsAt, referencesAt } from '../editor/navigation.ts';
import { documentSymbols } from '../editor/outline.ts';
import { above, below, hierarchyAt } from '../editor/plan-hierarchy.ts';
import { editOrError, renameAt, renameableAt } from '../editor/rename.ts';
import { semanticTokenProvider } from '../editor/semantic-token-provider.ts';
import { columnHelpAt, signatureTriggerCharacters } from '../editor/signature-help.ts';
import type { PlanChecker } from '../workspace/checker.ts';
import { isUnread, noScopes, PlanAsyncParser, PlanLinker, planOf } from '../workspace/langium-plans.ts';
import type { Session } from '../workspace/session.ts';
import { inTurns, type PlanWorkspaceLock } from '../workspace/turns.ts';
import { diagnosticsOf } from './presentation.ts';

type PositionParams = { readonly position: Position };

const at = (document: LangiumDocument, params: PositionParams): [plan: Plan, offset: number] => [
  planOf(document),
  document.textDocument.offsetAt(params.position),
];

/** One line for each feature of the editor that Langium has a place for, and the checks. */
export function languageFeatures(
  session: Session,
  plans: PlanIndex,
  checker: PlanChecker,
  later: LaterDocumentation,
  lock: PlanWorkspaceLock,
): Module<LangiumServices, PartialLangiumServices> {
  const turns = <Answer>(
    steps: Generator<unknown, Answer>,
    token?: Cancellation.CancellationToken,
  ): Promise<Answer> => inTurns(steps, lock, token);
  return {
    references: { ScopeComputation: () => noScopes, Linker: (services) => new PlanLinker(services) },
    parser: { AsyncParser: (services) => new PlanAsyncParser(services) },
    validation: {
      DocumentValidator: () => ({
        validateDocument: async (document, _options, token) => {
          const plan = planOf(document);
          if (isUnread(document)) return [unreadDiagnostic(session.language)];
          const { findings } = await checker.checkAgain(plan, token);
          return diagnosticsOf(plan, findings, session, plans);
        },
      }),
    },
    lsp: {
      HoverProvider: () => ({
        getHoverContent: (document, params) => {
          const [plan, offset] = at(document, params);
          return hoverAt(plan, offset, session.language, plans, {
            index: plans,
            images: session.client.images,
          });
        },
      }),
      CompletionProvider: () => ({
        completionOptions: { triggerCharacters: [...completionTriggerCharacters] },
        getCompletion: async (document, params) => {
          const [plan, offset] = at(document, params);
          const { text } = plan.source;
          const office = await checker.officeOf(plan);
          const completions = completionsAt(text, offset, plan, session.language, plans, office);
          return later.listOf(completions, session.client);
        },
      }),
      DocumentSymbolProvider: () => ({
        getSymbols: (document) => documentSymbols(planOf(document), session.language),
      }),
      FoldingRangeProvider: () => ({ getFoldingRanges: (document) => foldingRanges(planOf(document)) }),
      SemanticTokenProvider: () => semanticTokenProvider(planOf),
      DefinitionProvider: () => ({
        getDefinition: (document, params) => definitionAt(...at(document, params), plans),
      }),
      ReferencesProvider: () => ({
        findReferences: (document, params, token) =>
          turns(referencesAt(...at(document, params), plans, params.context.includeDeclaration), token),
      }),
      DocumentHighlightProvider: () => ({
        getDocumentHighlight: (document, params) => highlightsAt(...at(document, params)),
      }),
      RenameProvider: () => ({
        prepareRename: (document, params) => renameableAt(...at(document, params)),
        rename: async (document, params, token) => {
          const confirming = session.client.confirmsEdits ? session.language : undefined;
          const renaming = await turns(
            renameAt(...at(document, params), params.newName, plans, confirming),
            token,
          );
          return editOrError(renaming, session.language);
        },
      }),
      CodeActionProvider: () => ({
        getCodeActions: async (document, { range, context: { only, triggerKind } }) => {
          const { resolvesEdits, fillsEdits } = session.client;
          const plan = planOf(document);
          const actions = await codeActions(
            plan,
            range,
            only,
            checker,
            session.language,
            fillsEdits,
            triggerKind,
          );
          if (!resolvesEdits) return actions;
          const { uri, version } = document.textDocument;
          return withoutEdits(actions, { uri, version, range, ...(only && { only }) });
        },
      }),
      Formatter: () => documentFormatter,
      InlayHintProvider: () => ({
        getInlayHints: (document, { range }) => {
          const { textDocument } = document;
          const within = { start: textDocument.offsetAt(range.start), end: textDocument.offsetAt(range.end) };
          return inlayHints(planOf(document), within, session.language);
        },
      }),
      CodeLensProvider: () => ({
        provideCodeLens: (document) =>
          codeLenses(planOf(document), plans, session.language, session.commands),
      }),
      DocumentLinkProvider: () => ({
        getDocumentLinks: (document) => documentLinks(planOf(document), plans, session.language),
      }),
      ImplementationProvider: () => ({
        getImplementation: (document, { position }, token) =>
          turns(implementationsAt(...at(document, { position }), plans), token),
      }),
      TypeHierarchyProvider: () => ({
        prepareTypeHierarchy: (document, { position }) => {
          return hierarchyAt(...at(document, { position }), plans, session.language);
        },
        supertypes: ({ item }) => above(item, plans, session.language),
        subtypes: ({ item }, token) => turns(below(item, plans, session.language), token),
      }),
      SignatureHelp: () => ({
        signatureHelpOptions: { triggerCharacters: [...signatureTriggerCharacters] },
        provideSignatureHelp: (document, { position }) =>
          columnHelpAt(...at(document, { position }), session.language),
      }),
    },
  };
}
