import { EmptyFileSystem, type FileSystemProvider, inject, type URI } from 'langium';
import { createDefaultModule, createDefaultSharedModule } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { PlanIndex } from '../core/plans/plan-index.ts';
import { PlanGeneratedModule, PlanGeneratedSharedModule } from '../language/generated/module.ts';
import { PlanParserModule } from '../language/parser/parse.ts';
import { answerCommands } from './editor/command-requests.ts';
import { LaterDocumentation } from './editor/completion/documentation.ts';
import { answerPreviews } from './editor/preview-requests.ts';
import { languageFeatures } from './wiring/language-features.ts';
import { addHandlers } from './wiring/other-requests.ts';
import { sendClosedDiagnostics } from './wiring/plan-diagnostics.ts';
import { workspaceServices } from './wiring/workspace-services.ts';
import { BackgroundChecks } from './workspace/background-checks.ts';
import { PlanChecker } from './workspace/checker.ts';
import { ClosedPlans } from './workspace/closed-plans.ts';
import { checkFailed, faultLog } from './workspace/fault-log.ts';
import { FolderReader } from './workspace/folder-reader.ts';
import { adoptOptions, resolvesDocumentation, showsImages, startSession } from './workspace/session.ts';
import { SettingsFiles } from './workspace/settings-files.ts';
import { followSettings, settingsDiagnostics } from './workspace/settings-updates.ts';
import { followStartup, startupProgress } from './workspace/startup-progress.ts';

export interface PlanServicesOptions {
  readonly connection?: Connection;
  readonly fileSystemProvider?: () => FileSystemProvider;
  /** Where the checks' pages are, unless the client says it. */
  readonly docsBase?: string;
}

/** Wires everything; the only place where a feature meets Langium. */
export function createPlanServices({ connection, fileSystemProvider, docsBase }: PlanServicesOptions = {}) {
  const session = startSession(docsBase);
  const closed = new ClosedPlans(() => shared.workspace.FileSystemProvider);
  const plans = new PlanIndex((uri) => closed.planOf(uri));
  const progress = startupProgress(connection, session, () => checks.pause());
  const sayFault = faultLog(connection, session);
  const context = {
    fileSystemProvider: fileSystemProvider ?? EmptyFileSystem.fileSystemProvider,
    ...(connection && { connection }),
  };
  const shared = inject(
    createDefaultSharedModule(context),
    PlanGeneratedSharedModule,
    workspaceServices(plans, () => ({ reader, checks }), progress, sayFault),
  );
  const { FileSystemProvider: disk, WorkspaceLock: lock, TextDocuments } = shared.workspace;
  // a folder that can't be looked into has none: not every kind of workspace has files
  const textOf = (uri: URI) =>
    disk
      .exists(uri)
      .then((isThere) => (isThere ? disk.readFile(uri) : undefined))
      .catch(() => undefined);
  const files = new SettingsFiles(textOf, (file) => {
    void connection?.sendDiagnostics({ uri: file.uri, diagnostics: settingsDiagnostics(file, session) });
  });
  const checker = new PlanChecker(
    plans,
    (uri) => files.settingsFor(uri),
    () => session.settings,
    (failure) => sayFault(checkFailed(failure), failure.error),
  );
  const checks = new BackgroundChecks(closed, checker, lock);
  const reader = new FolderReader({
    plans,
    closed,
    lock,
    sayFault,
    textOf,
    isOpen: (uri) => TextDocuments.get(uri) !== undefined,
    progress,
  });
  const later = new LaterDocumentation();
  const plan = inject(
    createDefaultModule({ shared }),
    PlanGeneratedModule,
    PlanParserModule,
    languageFeatures(session, plans, checker, later),
  );
  shared.ServiceRegistry.register(plan);
  if (connection) addHandlers(connection, shared, later, reader);
  if (connection) sendClosedDiagnostics(connection, checks, { session, plans, closed });
  followStartup(shared, checks, progress);
  // a reviewer wants the findings of every plan in the folder, not of the open ones alone
  shared.workspace.WorkspaceManager.initialBuildOptions = { validation: true };
  followSettings(shared, { session, plans, files, checker, checks });
  answerPreviews(shared, { session, plans, checker, closed, checks });
  answerCommands(shared, { session, plans, checker, closed, checks });
  shared.lsp.LanguageServer.onInitialize((params) => {
    adoptOptions(session, params.initializationOptions, params.locale);
    session.images = showsImages(params);
    session.resolvesDocumentation = resolvesDocumentation(params);
  });
  /** When all plans have been read and checked. */
  const settled = async () => {
    await reader.settled();
    await lock.read(() => {});
    await checks.settled();
  };
  return { shared, plan, plans, session, settled };
}
