import { type Disposable, type TextDocument, type TextDocumentChangeEvent, window, workspace } from 'vscode';
import type { BaseLanguageClient, TextEdit as LspTextEdit, Middleware } from 'vscode-languageclient';
import {
  type EndedLine,
  type TypedLinesParams,
  typedLinesRequest,
} from '../../../language-server/src/server/protocol/typed-lines.ts';
import { debounced } from '../debounced.ts';
import { EndedLines } from './ended-lines.ts';

/** So long nothing is typed before lines are tidied that were not in time, in milliseconds. */
const pause = 300;

export interface TypedLines extends Disposable {
  /** What the client of the server has to let these lines see. */
  readonly middleware: Middleware;
}

/**
 * VS Code gives up what on-type formatting answers when the next key comes first. These lines are tidied behind the next Enter
 * or in the next pause. What is undone stays as the user wants it.
 */
export function tidyTypedLines(client: () => BaseLanguageClient | undefined): TypedLines {
  const lines = new EndedLines();
  let typedIn: TextDocument | undefined;
  const tidyInPause = debounced(() => void tidy(), pause);

  const provideOnTypeFormattingEdits: Middleware['provideOnTypeFormattingEdits'] = (
    document,
    position,
    typed,
    options,
    token,
    next,
  ) => {
    const isEnded = typed === '\n' && document === typedIn && lines.has(position.line - 1);
    return isEnded ? editsIn(document, lines.waiting) : next(document, position, typed, options, token);
  };

  async function editsIn(document: TextDocument, ended: readonly EndedLine[]) {
    const server = client();
    if (!server?.isRunning()) return [];
    const params: TypedLinesParams = {
      textDocument: server.code2ProtocolConverter.asTextDocumentIdentifier(document),
      lines: ended,
    };
    const edits: LspTextEdit[] = await server.sendRequest(typedLinesRequest, params);
    return server.protocol2CodeConverter.asTextEdits(edits);
  }

  async function tidy(): Promise<void> {
    const editor = window.activeTextEditor;
    const ended = lines.waiting;
    if (ended.length === 0 || !editor || editor.document !== typedIn) return;
    const { document, selection } = editor;
    const { active } = selection;
    const row = document.lineAt(active.line);
    // an input method that is still at work would lose its letters
    if (/[a-z']$/i.test(row.text.slice(0, active.character))) return tidyInPause();
    const { version } = document;
    // what is being written is left alone: it is tidied when it is ended
    const edits = (await editsIn(document, ended)).filter(
      ({ range }) => row.isEmptyOrWhitespace || range.start.line !== active.line,
    );
    const isTidy =
      edits.length === 0 ||
      (document.version === version &&
        (await editor.edit((builder) => {
          for (const { range, newText } of edits) builder.replace(range, newText);
        })));
    if (!isTidy) return tidyInPause();
    // meanwhile others may have been ended
    lines.done(ended);
  }

  /** On a busy machine more has been typed before the server is asked: which lines are ended is seen here, in time. */
  function follow({ document, reason, contentChanges }: TextDocumentChangeEvent): void {
    if (document.languageId !== 'plan' || document !== window.activeTextEditor?.document) return;
    if (reason !== undefined || document !== typedIn) lines.clear();
    typedIn = document;
    if (reason !== undefined) return;
    lines.follow(
      contentChanges,
      (line) => line < document.lineCount && document.lineAt(line).isEmptyOrWhitespace,
    );
    if (lines.waiting.length > 0) tidyInPause();
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
