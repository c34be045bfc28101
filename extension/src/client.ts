import { type LogOutputChannel, Uri, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  DocumentDiagnosticRequest,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient';
import { checkPageScheme } from '../../language-server/src/server/protocol/check-pages.ts';
import { clientCommands } from '../../language-server/src/server/protocol/client-commands.ts';
import type { Calm } from './calm/calm.ts';
import type { ClientFinding } from './calm/findings.ts';
import { calmMiddleware } from './calm/middleware.ts';
import { planDocuments } from './documents/plan-documents.ts';
import { readFilesFor } from './files.ts';
import { messageLanguage, severities } from './settings.ts';
import { suggestionMiddleware } from './suggestions.ts';
import type { TypedLines } from './typing/typed-lines.ts';

/** Shows the page of a check; its argument is the page's URI as a string. */
export const explainCommand = 'planwright.explain';

/** After more crashes than this within so many milliseconds the server is not started again by itself. */
const crashLimit = { count: 3, within: 3 * 60_000 };

/** Makes the client of a server, which is run in one way on a machine and in another in a browser. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/**
 * The client of a language server that is not started yet. Which files changed on disk the server
 * asks to be told itself.
 * @param calm keeps findings from flashing while somebody types
 * @param typedLines tidies what was typed too fast to be tidied at once
 * @param onFailed called when the server can't be started, or has crashed again and again
 */
export function createClient(
  makeClient: ClientFactory,
  log: LogOutputChannel,
  calm: Calm<ClientFinding>,
  typedLines: TypedLines,
  onFailed: () => void,
): BaseLanguageClient {
  const options: LanguageClientOptions = {
    documentSelector: planDocuments(),
    initializationOptions: () => ({
      language: messageLanguage(),
      severities: severities(),
      docsBase: `${checkPageScheme}:/`,
      commands: Object.values(clientCommands),
      // each finding is sent once: asked for, it would be at every key, and of all files every other second
      diagnostics: 'push',
    }),
    initializationFailedHandler: () => false,
    errorHandler: restartAfterCrash(() => client.state === State.Starting, onFailed),
    outputChannel: log,
    middleware: {
      ...typedLines.middleware,
      ...suggestionMiddleware,
      ...calmMiddleware(calm, linkExplanation, (uri) => {
        const asked = client.getFeature(DocumentDiagnosticRequest.method);
        for (const document of workspace.textDocuments)
          if (`${document.uri}` === `${uri}`)
            asked.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
      }),
    },
  };
  calm.clear();
  const client = makeClient('planwright', '规划匠 Planwright', options);
  keepQuiet(client);
  readFilesFor(client);
  client.onDidChangeState(({ newState }) => newState === State.StartFailed && onFailed());
  return client;
}

/**
 * The client's own notices are English and tell a drafter nothing: they go to the log alone, and
 * `onFailed` says what there is to say.
 */
function keepQuiet(client: BaseLanguageClient): void {
  const error = client.error.bind(client);
  client.error = (message, data) => error(message, data, false);
}

/** A click on a finding’s code shows its page as a page, not as the Markdown it is written in. */
function linkExplanation({ code }: ClientFinding): void {
  if (typeof code === 'object') code.target = explanationOf(code.target);
}

/** The page as a string: a remote window would look for a file URI on the machine in front of the user. */
function explanationOf(page: Uri): Uri {
  return Uri.parse(`command:${explainCommand}?${encodeURIComponent(JSON.stringify([page.toString()]))}`);
}

/** Restarts a server that was running, up to the limit; one that dies while it starts would only die again. */
function restartAfterCrash(isStarting: () => boolean, onFailed: () => void): ErrorHandler {
  let crashes: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      if (isStarting()) return { action: CloseAction.DoNotRestart, handled: true };
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < crashLimit.within), now];
      if (crashes.length <= crashLimit.count) return { action: CloseAction.Restart, handled: true };
      onFailed();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
