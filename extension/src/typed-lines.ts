import {
  type Disposable,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, TextEdit as LspTextEdit, Middleware } from 'vscode-languageclient';
import {
  type TypedLinesParams,
  typedLinesRequest,
} from '../../language-server/src/server/protocol/typed-lines.ts';
import { debounced } from './debounced.ts';

/** So long nothing is typed before lines are tidied that were not in time, in milliseconds. */
const pause = 300;

/** The lines that Enter has ended and that may not be tidy yet; they are of one document. */
interface Waiting {
  readonly document: TextDocument;
  readonly lines: Set<number>;
}

export interface TypedLines extends Disposable {
  /** What the client of the server has to let these lines see. */
  readonly middleware: Middleware;
}

/**
 * VS Code gives up what on-type formatting answers when the next key comes first. These lines are tidied behind the next Enter
 * or in the next pause. What is undone stays as the user wants it.
 */
export function tidyTypedLines(client: () => BaseLanguageClient | undefined): TypedLines {
  let waiting: Waiting | undefined;
  const tidyInPause = debounced(() => void tidy(), pause);

  const provideOnTypeFormattingEdits: Middleware['provideOnTypeFormattingEdits'] = async (
    document,
    position,
    typed,
    options,
    token,
    next,
  ) => {
    const line = position.line - 1;
    const { lines } = waitingIn(document);
    if (typed === '\n' && document.lineAt(position.line).isEmptyOrWhitespace) lines.add(line);
    if (typed !== '\n' || !lines.has(line)) return next(document, position, typed, options, token);
    tidyInPause();
    return lines.size === 1 ? next(document, position, typed, options, token) : editsIn(document, lines);
  };

  function waitingIn(document: TextDocument): Waiting {
    if (waiting?.document !== document) waiting = { document, lines: new Set() };
    return waiting;
  }

  async function editsIn(document: TextDocument, lines: Iterable<number>): Promise<TextEdit[]> {
    const server = client();
    if (!server?.isRunning()) return [];
    const params: TypedLinesParams = {
      textDocument: server.code2ProtocolConverter.asTextDocumentIdentifier(document),
      lines: [...lines],
    };
    const edits: LspTextEdit[] = await server.sendRequest(typedLinesRequest, params);
    return server.protocol2CodeConverter.asTextEdits(edits);
  }

  async function tidy(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!waiting || waiting.lines.size === 0 || editor?.document !== waiting.document) return;
    const { document, lines } = waiting;
    const { active } = editor.selection;
    // an input method that is still at work would lose its letters
    if (/[a-z']$/i.test(document.lineAt(active.line).text.slice(0, active.character))) return tidyInPause();
    const { version } = document;
    const asked = [...lines];
    // what is being written is left alone: it is tidied when it is ended
    const isWriting = !document.lineAt(active.line).isEmptyOrWhitespace;
    const edits = (await editsIn(document, asked)).filter(
      ({ range }) => !(isWriting && range.start.line === active.line),
    );
    const isTidy =
      edits.length === 0 ||
      (document.version === version &&
        (await editor.edit((builder) => {
          for (const { range, newText } of edits) builder.replace(range, newText);
        })));
    if (!isTidy) return tidyInPause();
    // meanwhile others may have been ended
    for (const line of asked) lines.delete(line);
  }

  /** On a busy machine more has been typed before the server is asked: which lines are ended is seen here, in time. */
  function follow({ document, reason, contentChanges }: TextDocumentChangeEvent): void {
    if (document.languageId !== 'plan' || document !== window.activeTextEditor?.document) return;
    const { lines } = waitingIn(document);
    const last = Math.max(...lines);
    const hasMoved = contentChanges.some(
      ({ range: { start, end }, text }) =>
        start.line < last && text.split(/\r\n|\r|\n/).length - 1 !== end.line - start.line,
    );
    if (reason !== undefined || hasMoved) lines.clear();
    for (const change of contentChanges) {
      if (reason === undefined && isEnter(document, change)) lines.add(change.range.start.line);
    }
    if (lines.size > 0) tidyInPause();
  }

  const following = workspace.onDidChangeTextDocument(follow);
  return {
    middleware: { provideOnTypeFormattingEdits },
    dispose() {
      following.dispose();
      tidyInPause.dispose();
    },
  };
}

/** Whether a line was ended, and the next one begun: not where one was parted in two. */
function isEnter(document: TextDocument, { range, text }: TextDocumentContentChangeEvent): boolean {
  if (!/^\r?\n[ \t\u3000]*$/.test(text)) return false;
  const next = range.start.line + 1;
  return next < document.lineCount && document.lineAt(next).isEmptyOrWhitespace;
}
