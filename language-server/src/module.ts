import {
  type DeepPartial,
  EmptyFileSystem,
  type FileSystemProvider,
  inject,
  type LangiumDocument,
  type Module,
} from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
} from 'langium/lsp';
import type { Connection, Position } from 'vscode-languageserver';
import { addedFeatures, addHandlers } from './added-features.ts';
import { codeActionKinds, codeActions } from './editor/code-actions.ts';
import { completionsAt, completionTriggerCharacters } from './editor/completion.ts';
import { toDiagnostic } from './editor/diagnostics.ts';
import { documentFormatter } from './editor/document-formatting.ts';
import { foldingRanges } from './editor/folding.ts';
import { hoverAt } from './editor/hover.ts';
import { definitionAt, highlightsAt, referencesAt } from './editor/navigation.ts';
import { documentSymbols } from './editor/outline.ts';
import { editOrError, renameAt, renameableAt } from './editor/rename.ts';
import { answerRequests } from './editor/requests.ts';
import { semanticTokenProvider } from './editor/semantic-token-provider.ts';
import { workspaceSymbols } from './editor/workspace-symbols.ts';
import { PlanGeneratedModule, PlanGeneratedSharedModule } from './generated/module.ts';
import type { Plan } from './model/plan.ts';
import { PlanParserModule } from './parser/parse.ts';
import { PlanChecker } from './workspace/checker.ts';
import { PlanDocumentBuilder } from './workspace/document-builder.ts';
import { PlanWorkspaceManager } from './workspace/folders.ts';
import { noScopes, PlanIndexManager, PlanServiceRegistry, planOf } from './workspace/langium-plans.ts';
import { PlanIndex } from './workspace/plan-index.ts';
import { adoptOptions, type Session, showsImages, startSession } from './workspace/session.ts';
import { SettingsFiles } from './workspace/settings-files.ts';
import {
  followSettings,
  PlanConfigurationProvider,
  settingsDiagnostics,
} from './workspace/settings-updates.ts';
import { followStartup, type StartupProgress, startupProgress } from './workspace/startup-progress.ts';
import { PlanLanguageServer, PlanUpdateHandler } from './workspace/updates.ts';

type At = { readonly position: Position };

const at = (document: LangiumDocument, params: At): [plan: Plan, offset: number] => [
  planOf(document),
  document.textDocument.offsetAt(params.position),
];

/** The services of a plan file: the parser, and one line for each feature of the editor. */
function planModule(
  session: Session,
  plans: PlanIndex,
  checker: PlanChecker,
): Module<LangiumServices, PartialLangiumServices> {
  return {
    references: { ScopeComputation: () => noScopes },
    validation: {
      DocumentValidator: () => ({
        validateDocument: async (document, _options, token) => {
          const plan = planOf(document);
          const { language, docsBase } = session;
          const sourceOf = (uri: string) => plans.sourceOf(uri);
          const findings = await checker.checkAgain(plan, token);
          return findings.map((finding) => toDiagnostic(finding, plan.source, language, docsBase, sourceOf));
        },
      }),
    },
    lsp: {
      HoverProvider: () => ({
        getHoverContent: (document, params) => {
          const [plan, offset] = at(document, params);
          return hoverAt(plan, offset, session.language, plans, { index: plans, images: session.images });
        },
      }),
      CompletionProvider: () => ({
        completionOptions: { triggerCharacters: [...completionTriggerCharacters] },
        getCompletion: async (document, params) => {
          const [plan, offset] = at(document, params);
          const { text } = plan.source;
          const items = completionsAt(text, offset, plan, session.language, plans);
          return { isIncomplete: false, items };
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
        findReferences: (document, params) =>
          referencesAt(...at(document, params), plans, params.context.includeDeclaration),
      }),
      DocumentHighlightProvider: () => ({
        getDocumentHighlight: (document, params) => highlightsAt(...at(document, params)),
      }),
      RenameProvider: () => ({
        prepareRename: (document, params) => renameableAt(...at(document, params)),
        rename: (document, params) =>
          editOrError(renameAt(...at(document, params), params.newName, plans), session.language),
      }),
      CodeActionProvider: () => ({
        getCodeActions: (document, { range, context: { only } }) =>
          codeActions(planOf(document), range, only, checker, session.language),
      }),
      Formatter: () => documentFormatter,
    },
  };
}

/** The services all plans share: which files there are, and what they say to one another. */
function sharedModule(
  plans: PlanIndex,
  progress: StartupProgress,
): Module<LangiumSharedServices, DeepPartial<LangiumSharedServices>> {
  return {
    ServiceRegistry: (services) => new PlanServiceRegistry(services),
    workspace: {
      IndexManager: (services) => new PlanIndexManager(services, plans),
      DocumentBuilder: (services) => new PlanDocumentBuilder(services, plans),
      WorkspaceManager: (services) => new PlanWorkspaceManager(services, progress),
      ConfigurationProvider: (services) => new PlanConfigurationProvider(services),
    },
    lsp: {
      LanguageServer: (services) => new PlanLanguageServer(services, codeActionKinds),
      DocumentUpdateHandler: (services) => new PlanUpdateHandler(services),
      WorkspaceSymbolProvider: () => ({
        getSymbols: ({ query }) => workspaceSymbols(plans.plans(), query),
      }),
    },
  };
}

export interface PlanServicesOptions {
  readonly connection?: Connection;
  readonly fileSystemProvider?: () => FileSystemProvider;
  /** Where the checks' pages are, unless the client says it. */
  readonly docsBase?: string;
}

/** Wires everything; the only place where a feature meets Langium. */
export function createPlanServices({ connection, fileSystemProvider, docsBase }: PlanServicesOptions = {}) {
  const session = startSession(docsBase);
  const plans = new PlanIndex();
  const progress = startupProgress(connection, session);
  const context = {
    fileSystemProvider: fileSystemProvider ?? EmptyFileSystem.fileSystemProvider,
    ...(connection && { connection }),
  };
  const shared = inject(
    createDefaultSharedModule(context),
    PlanGeneratedSharedModule,
    sharedModule(plans, progress),
  );
  followStartup(shared, progress);
  const files = new SettingsFiles(shared.workspace.FileSystemProvider, (file) => {
    void connection?.sendDiagnostics({ uri: file.uri, diagnostics: settingsDiagnostics(file, session) });
  });
  const checker = new PlanChecker(
    plans,
    (uri) => files.settingsFor(uri),
    () => session.settings,
  );
  const plan = inject(
    createDefaultModule({ shared }),
    PlanGeneratedModule,
    PlanParserModule,
    planModule(session, plans, checker),
    addedFeatures(session, plans),
  );
  shared.ServiceRegistry.register(plan);
  if (connection) addHandlers(connection, shared);
  // a reviewer wants the findings of every plan in the folder, not of the open ones alone
  shared.workspace.WorkspaceManager.initialBuildOptions = { validation: true };
  followSettings(shared, { session, plans, files });
  answerRequests(shared, { session, plans, checker });
  shared.lsp.LanguageServer.onInitialize((params) => {
    adoptOptions(session, params.initializationOptions, params.locale);
    session.images = showsImages(params);
  });
  return { shared, plan, plans, session };
}
