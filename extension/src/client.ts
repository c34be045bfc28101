import { type LogOutputChannel, Uri } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  type NodeModule,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { messageLanguage, severities } from './settings.ts';

/** Shows the page of a check; its argument is the page's URI as a string. */
export const explainCommand = 'planwright.explain';

/** After more crashes than this within so many milliseconds the server is not started again by itself. */
const crashLimit = { count: 3, within: 3 * 60_000 };

/**
 * The client's own notices are English and tell a drafter nothing: they go to the log alone, and
 * `onFailed` says what there is to say.
 */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/**
 * The client of a language server that is not started yet. Which files changed on disk the server
 * asks to be told itself.
 * @param serverPath the command line's bundle; the Node that runs VS Code's extensions runs it
 * @param onFailed called when the server can't be started, or has crashed again and again
 */
export function createClient(
  serverPath: string,
  log: LogOutputChannel,
  onFailed: () => void,
): LanguageClient {
  const server: NodeModule = { module: serverPath, args: ['lsp'], transport: TransportKind.stdio };
  const options: LanguageClientOptions = {
    documentSelector: ['file', 'untitled', 'vscode-vfs'].map((scheme) => ({ language: 'plan', scheme })),
    initializationOptions: () => ({ language: messageLanguage(), severities: severities() }),
    initializationFailedHandler: () => false,
    errorHandler: restartAfterCrash(() => client.state === State.Starting, onFailed),
    outputChannel: log,
    middleware: {
      // a click on a finding's code shows its page as a page, not as the Markdown it is written in
      handleDiagnostics(uri, diagnostics, next) {
        for (const diagnostic of diagnostics) {
          if (typeof diagnostic.code === 'object')
            diagnostic.code.target = explanationOf(diagnostic.code.target);
        }
        next(uri, diagnostics);
      },
    },
  };
  const client: LanguageClient = new QuietClient('planwright', '规划匠 Planwright', server, options);
  client.onDidChangeState(({ newState }) => newState === State.StartFailed && onFailed());
  return client;
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
