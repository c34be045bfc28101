import {
  type DeepPartial,
  EmptyFileSystem,
  type FileSystemProvider,
  inject,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type Module,
} from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
} from 'langium/lsp';
import {
  type Connection,
  LSPErrorCodes,
  type Position,
  ResponseError,
  TextEdit,
} from 'vscode-languageserver';
import { fixesFor } from './editor/code-actions.ts';
import { completionsAt, completionTriggerCharacters } from './editor/completion.ts';
import { toDiagnostic } from './editor/diagnostics.ts';
import { foldingRanges } from './editor/folding.ts';
import { formatPlan } from './editor/format.ts';
import { hoverAt } from './editor/hover.ts';
import { definitionAt, highlightsAt, referencesAt } from './editor/navigation.ts';
import { documentSymbols } from './editor/outline.ts';
import { renameAt, renameableAt } from './editor/rename.ts';
import { semanticTokenProvider } from './editor/semantic-token-provider.ts';
import { workspaceSymbols } from './editor/workspace-symbols.ts';
import { PlanGeneratedModule, PlanGeneratedSharedModule } from './generated/module.ts';
import type { Plan } from './model/plan.ts';
import { PlanParserModule } from './parser/parse.ts';
import { noScopes, PlanIndexManager, planOf } from './workspace/langium-plans.ts';
import { knownPlans, superiorOf } from './workspace/other-plans.ts';
import { adoptOptions, findingsOf, type Session, startSession } from './workspace/session.ts';

type At = { readonly position: Position };

const at = (document: LangiumDocument, params: At): [plan: Plan, offset: number] => [
  planOf(document),
  document.textDocument.offsetAt(params.position),
];

/** The services of a plan file: the parser, and one line for each feature of the editor. */
function planModule(session: Session): Module<LangiumServices, PartialLangiumServices> {
  const indexOf = (services: LangiumServices) =>
    (services.shared.workspace.IndexManager as PlanIndexManager).plans;
  return {
    references: { ScopeComputation: () => noScopes },
    validation: {
      DocumentValidator: () => ({
        validateDocument: async (document) => {
          const plan = planOf(document);
          return findingsOf(plan).map((finding) =>
            toDiagnostic(finding, plan.source, session.language, session.docsBase),
          );
        },
      }),
    },
    lsp: {
      HoverProvider: (services) => ({
        getHoverContent: (document, params) =>
          hoverAt(...at(document, params), session.language, superiorOf(indexOf(services))),
      }),
      CompletionProvider: (services) => ({
        completionOptions: { triggerCharacters: [...completionTriggerCharacters] },
        getCompletion: async (document, params) => {
          const [plan, offset] = at(document, params);
          const items = completionsAt(
            plan.source.text,
            offset,
            plan,
            session.language,
            knownPlans(indexOf(services)),
          );
          return { isIncomplete: false, items };
        },
      }),
      DocumentSymbolProvider: () => ({
        getSymbols: (document) => documentSymbols(planOf(document), session.language),
      }),
      FoldingRangeProvider: () => ({ getFoldingRanges: (document) => foldingRanges(planOf(document)) }),
      SemanticTokenProvider: () => semanticTokenProvider(planOf),
      DefinitionProvider: (services) => ({
        getDefinition: (document, params) => {
          const [plan, offset] = at(document, params);
          return definitionAt(plan, offset, indexOf(services)).map(({ uri, range }) => ({
            targetUri: uri,
            targetRange: range,
            targetSelectionRange: range,
          }));
        },
      }),
      ReferencesProvider: (services) => ({
        findReferences: (document, params) =>
          referencesAt(...at(document, params), indexOf(services), params.context.includeDeclaration),
      }),
      DocumentHighlightProvider: () => ({
        getDocumentHighlight: (document, params) => highlightsAt(...at(document, params)),
      }),
      RenameProvider: (services) => ({
        prepareRename: (document, params) => renameableAt(...at(document, params)),
        rename: (document, params) => {
          const renamed = renameAt(...at(document, params), params.newName, indexOf(services));
          if (renamed && 'refusal' in renamed) {
            throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.refusal[session.language]);
          }
          return renamed?.edit;
        },
      }),
      CodeActionProvider: () => ({
        getCodeActions: (document, params) => {
          const plan = planOf(document);
          return fixesFor(findingsOf(plan), params.range, plan.source, session.language);
        },
      }),
      Formatter: () => ({
        formatDocument: (document) => formatted(document),
        // a table's columns depend on all its rows: a range is formatted with the whole
        formatDocumentRange: (document) => formatted(document),
        formatDocumentOnType: () => [],
        formatOnTypeOptions: undefined,
      }),
    },
  };
}

function formatted(document: LangiumDocument): TextEdit[] {
  const { textDocument } = document;
  const text = textDocument.getText();
  const newText = formatPlan(text);
  if (newText === text) return [];
  const end = textDocument.positionAt(text.length);
  return [TextEdit.replace({ start: { line: 0, character: 0 }, end }, newText)];
}

const sharedModule: Module<LangiumSharedServices, DeepPartial<LangiumSharedServices>> = {
  workspace: { IndexManager: (services: LangiumSharedCoreServices) => new PlanIndexManager(services) },
  lsp: {
    WorkspaceSymbolProvider: (services) => ({
      getSymbols: (params) =>
        workspaceSymbols((services.workspace.IndexManager as PlanIndexManager).plans.plans(), params.query),
    }),
  },
};

export interface PlanServicesOptions {
  readonly connection?: Connection;
  readonly fileSystemProvider?: () => FileSystemProvider;
  /** Where the checks' pages are, unless the client says it. */
  readonly docsBase?: string;
}

/** Wires everything; the only place where a feature meets Langium. */
export function createPlanServices({ connection, fileSystemProvider, docsBase }: PlanServicesOptions = {}) {
  const session = startSession(docsBase);
  const context = {
    fileSystemProvider: fileSystemProvider ?? EmptyFileSystem.fileSystemProvider,
    ...(connection && { connection }),
  };
  const shared = inject(createDefaultSharedModule(context), PlanGeneratedSharedModule, sharedModule);
  const plan = inject(
    createDefaultModule({ shared }),
    PlanGeneratedModule,
    PlanParserModule,
    planModule(session),
  );
  shared.ServiceRegistry.register(plan);
  // a reviewer wants the findings of every plan in the folder, not of the open ones alone
  shared.workspace.WorkspaceManager.initialBuildOptions = { validation: true };
  shared.lsp.LanguageServer.onInitialize((params) => {
    adoptOptions(session, params.initializationOptions, params.locale);
  });
  return { shared, plan, session };
}
