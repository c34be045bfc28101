import { Disposable, type TextDocument, window, workspace } from 'vscode';
import { endOfChange } from '../../../language-server/src/index.ts';
import { Calm } from './calm.ts';
import { type ClientFinding, traitsOf } from './findings.ts';

/** The cursor as it was last seen. */
interface LastCursor {
  readonly version: number;
  readonly line: number;
}

/** Calm that follows what hands do in the editor in front. */
export interface CalmHands extends Disposable {
  readonly calm: Calm<ClientFinding>;
}

export function calmHands(): CalmHands {
  const calm = new Calm<ClientFinding>(traitsOf, (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  });
  let front = window.activeTextEditor?.document;
  let cursor: LastCursor | undefined;
  const rested = (document: TextDocument) => calm.rested(document.uri.toString());

  return Object.assign(
    Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const last = contentChanges.at(-1);
        // elsewhere something else writes: a rename, a command
        if (last && document === front) {
          calm.typed(document.uri.toString(), endOfChange(last), last.text);
        }
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        // beside it the same file may be shown once more
        if (textEditor !== window.activeTextEditor || textEditor.document !== front) return;
        const { document } = textEditor;
        const { version } = document;
        const line = selections[0]?.active.line ?? 0;
        // by what is typed the cursor moves along, over the end of a line too
        if (cursor?.version === version && cursor.line !== line) rested(document);
        cursor = { version, line };
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (front && front !== editor?.document) rested(front);
        front = editor?.document;
        cursor = undefined;
      }),
      workspace.onDidSaveTextDocument(rested),
      workspace.onDidCloseTextDocument(({ uri }) => calm.forget(uri.toString())),
      new Disposable(() => calm.clear()),
    ),
    { calm },
  );
}
