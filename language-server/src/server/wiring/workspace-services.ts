import type { DeepPartial, Module } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { checkPageAt } from '../editor/check-pages.ts';
import { codeActionKinds } from '../editor/code-actions.ts';
import { PlanCommands } from '../editor/execute-commands.ts';
import type { RequestServices } from '../editor/request-services.ts';
import { type ServedTables, wholeTableAt } from '../editor/whole-tables.ts';
import { workspaceSymbols } from '../editor/workspace-symbols.ts';
import { checkPageScheme } from '../protocol/check-pages.ts';
import { wholeTableScheme } from '../protocol/whole-tables.ts';
import { type ClosedFileServices, PlanDocumentBuilder } from '../workspace/document-builder.ts';
import type { FaultLog } from '../workspace/fault-log.ts';
import { PlanWorkspaceManager } from '../workspace/folders.ts';
import { PlanIndexManager, PlanServiceRegistry } from '../workspace/langium-plans.ts';
import type { Session } from '../workspace/session.ts';
import { PlanConfigurationProvider } from '../workspace/settings-updates.ts';
import type { StartupProgress } from '../workspace/startup-progress.ts';
import { inTurns, type PlanWorkspaceLock } from '../workspace/turns.ts';
import { PlanLanguageServer, PlanUpdateHandler } from '../workspace/updates.ts';

/** The services all plans share: which files there are, and what they say to one another. */
export function workspaceServices(
  session: Session,
  plans: PlanIndex,
  closed: () => ClosedFileServices,
  requests: () => RequestServices,
  progress: StartupProgress,
  sayFault: FaultLog,
  lock: PlanWorkspaceLock,
  served: ServedTables,
): Module<LangiumSharedServices, DeepPartial<LangiumSharedServices>> {
  return {
    ServiceRegistry: (services) => new PlanServiceRegistry(services),
    workspace: {
      IndexManager: (services) => new PlanIndexManager(services, plans, sayFault),
      DocumentBuilder: (services) => new PlanDocumentBuilder(services, plans, closed(), sayFault),
      WorkspaceManager: (services) => new PlanWorkspaceManager(services, plans, closed().reader, progress),
      ConfigurationProvider: (services) => new PlanConfigurationProvider(services),
      WorkspaceLock: () => lock,
    },
    lsp: {
      LanguageServer: (services) => new PlanLanguageServer(services, session, codeActionKinds),
      DocumentUpdateHandler: (services) => new PlanUpdateHandler(services),
      ExecuteCommandHandler: (services) => new PlanCommands(services, requests),
      WorkspaceSymbolProvider: () => ({
        getSymbols: ({ query }, token) => inTurns(workspaceSymbols(plans, query), lock, token),
      }),
      TextDocumentContentProvider: () => ({
        schemes: [checkPageScheme, wholeTableScheme],
        provideTextDocumentContent: async ({ uri }) => {
          if (!uri.startsWith(`${wholeTableScheme}:`)) return { text: checkPageAt(uri) };
          served.note(uri);
          return { text: await lock.read(() => wholeTableAt(uri, plans)) };
        },
      }),
    },
  };
}
