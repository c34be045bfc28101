import { EmptyFileSystem, inject, type URI } from 'langium';
import { createDefaultModule, createDefaultSharedModule } from 'langium/lsp';
import { PlanIndex } from '../core/plans/plan-index.ts';
import { PlanGeneratedModule, PlanGeneratedSharedModule } from '../language/generated/module.ts';
import { PlanParserModule } from '../language/parser/parse.ts';
import { answerAssistants } from './assistant/answer-assistants.ts';
import { ClosedPlans } from './closed/closed-plans.ts';
import { Examiner } from './closed/examiner.ts';
import { LocalWork } from './closed/local-work.ts';
import { ThreadWork } from './closed/thread-work.ts';
import { answerCommands } from './editor/command-requests.ts';
import { LaterDocumentation } from './editor/completion/documentation.ts';
import { answerPreviews } from './editor/preview-requests.ts';
import { answerTableEdits } from './editor/table-edit-requests.ts';
import { ServedTables } from './editor/whole-tables.ts';
import { languageFeatures } from './wiring/language-features.ts';
import { addHandlers } from './wiring/other-requests.ts';
import { sendClosedDiagnostics } from './wiring/plan-diagnostics.ts';
import { presentation } from './wiring/presentation.ts';
import { completePromptly } from './wiring/prompt-completion.ts';
import { formatPromptly } from './wiring/prompt-typing.ts';
import { answerPulls } from './wiring/pull-diagnostics.ts';
import { resolveActions } from './wiring/resolve-actions.ts';
import type { PlanServicesOptions } from './wiring/services-options.ts';
import { workspaceServices } from './wiring/workspace-services.ts';
import { BackgroundChecks } from './workspace/background-checks.ts';
import { PlanChecker } from './workspace/checker.ts';
import { abilitiesOf } from './workspace/client-abilities.ts';
import { checkFailed, faultLog, threadEnded } from './workspace/fault-log.ts';
import { FolderReader } from './workspace/folder-reader.ts';
import { answerForHeldChecks } from './workspace/held-checks.ts';
import { planOf } from './workspace/langium-plans.ts';
import { RememberedPlans, saveWhenDone } from './workspace/remembered-plans.ts';
import { adoptOptions, startSession } from './workspace/session.ts';
import { SettingsFiles } from './workspace/settings-files.ts';
import { followSettings, settingsDiagnostics } from './workspace/settings-updates.ts';
import { followStartup, startupProgress } from './workspace/startup-progress.ts';
import { PlanWorkspaceLock } from './workspace/turns.ts';

/** Wires everything; the only place where a feature meets Langium. */
export function createPlanServices(options: PlanServicesOptions = {}) {
  const {
    connection,
    fileSystemProvider,
    docsBase,
    startThread,
    worthAThread = 50,
    memory,
    printPdf,
  } = options;
  const session = startSession(docsBase);
  const lock = new PlanWorkspaceLock();
  const served = new ServedTables();
  const closed = new ClosedPlans(() => shared.workspace.FileSystemProvider);
  const plans = new PlanIndex((uri) => closed.planOf(uri));
  const progress = startupProgress(connection, session, () => checks.hold());
  const sayFault = faultLog(connection, session);
  const context = {
    fileSystemProvider: fileSystemProvider ?? EmptyFileSystem.fileSystemProvider,
    ...(connection && { connection }),
  };
  const shared = inject(
    createDefaultSharedModule(context),
    PlanGeneratedSharedModule,
    workspaceServices(
      session,
      plans,
      () => ({ reader, checks }),
      () => requests,
      progress,
      sayFault,
      lock,
      served,
    ),
  );
  const { FileSystemProvider: disk, TextDocuments } = shared.workspace;
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
  const local = new LocalWork(
    new Examiner(closed, plans, presentation(session, plans), memory?.hashOf),
    lock,
    textOf,
  );
  const work = startThread
    ? new ThreadWork({
        closed,
        plans,
        local,
        textOf,
        startThread,
        worthAThread,
        files: () => disk,
        begin: () => ({ language: session.language, docsBase: session.docsBase }),
        openPlans: () => shared.workspace.LangiumDocuments.all.map(planOf),
        sayEnd: (reason) => sayFault(threadEnded, reason),
      })
    : local;
  // asked of thousands, whose URIs are written as those here: few are open, and to take each URI apart takes longer
  const isOpen = (uri: string) => TextDocuments.keys().includes(uri);
  const remembered =
    memory && new RememberedPlans({ memory: memory.files, plans, closed, lock, session, isOpen });
  const checks = new BackgroundChecks({
    remembered,
    closed,
    work,
    settingsOf: (uri) => checker.settingsOf(uri),
    resultOf: (plan, settings) => local.resultOf(plan, settings),
    isUnread: (uri) => reader.isUnread(uri),
    ready: () => reader.ready(),
  });
  const reader = new FolderReader({
    plans,
    closed,
    work,
    remembered,
    sayFault,
    isOpen: (uri) => TextDocuments.get(uri) !== undefined,
    progress,
  });
  if (remembered) saveWhenDone(connection, remembered, { plans, reader, checks });
  checks.onChecked(({ failures }) => {
    for (const failure of failures) sayFault(checkFailed(failure), failure.error);
  });
  const later = new LaterDocumentation();
  const plan = inject(
    createDefaultModule({ shared }),
    PlanGeneratedModule,
    PlanParserModule,
    languageFeatures(session, plans, checker, later, lock),
  );
  shared.ServiceRegistry.register(plan);
  if (connection) answerPulls(connection, shared, session);
  if (connection) addHandlers(connection, shared, later, reader);
  if (connection) resolveActions(connection, shared, { session, checker });
  if (connection) completePromptly(connection, shared, { session, plans, checker, later });
  if (connection) formatPromptly(connection, shared);
  if (connection) sendClosedDiagnostics(connection, checks);
  followStartup(shared, checks, progress);
  if (connection) answerForHeldChecks(connection, checks, progress);
  // a reviewer wants the findings of every plan in the folder, not of the open ones alone
  shared.workspace.WorkspaceManager.initialBuildOptions = { validation: true };
  followSettings(shared, { session, plans, files, checker });
  const requests = { session, plans, checker, closed, checks, printPdf };
  served.follow(shared);
  answerPreviews(shared, requests);
  answerCommands(shared, requests);
  answerAssistants(shared, requests);
  answerTableEdits(shared, requests);
  shared.lsp.LanguageServer.onInitialize((params) => {
    adoptOptions(session, params.initializationOptions, params.locale);
    session.client = abilitiesOf(params);
  });
  /** When all plans have been read and checked. */
  const settled = async () => {
    do {
      await reader.settled();
      await lock.read(() => {});
      await checks.settled();
      // what came of it may concern others
      await lock.read(() => {});
    } while (checks.isBusy);
  };
  return { shared, plan, plans, session, settled };
}
