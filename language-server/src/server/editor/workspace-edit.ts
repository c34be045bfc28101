import type { TextEdit as PlainEdit, SnippetTextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { TextEdit } from '../../checks/check.ts';
import type { Source } from '../../core/model/source.ts';
import { inSnippet } from './completion/offer.ts';

/**
 * Edits of a file as LSP has them.
 * @param fills whether the client takes snippets in edits: what stands for something that only the drafter knows is selected then
 */
export function workspaceEdit(edits: readonly TextEdit[], source: Source, fills = false): WorkspaceEdit {
  if (!fills || !edits.some(({ placeholder }) => placeholder !== undefined)) {
    return { changes: { [source.uri]: edits.map((edit) => plainEdit(edit, source)) } };
  }
  return {
    documentChanges: [
      {
        textDocument: { uri: source.uri, version: null },
        edits: edits.map((edit) => snippetEdit(edit, source) ?? plainEdit(edit, source)),
      },
    ],
  };
}

function plainEdit({ span, newText }: TextEdit, source: Source): PlainEdit {
  return { range: source.rangeOf(span), newText };
}

function snippetEdit({ span, newText, placeholder }: TextEdit, source: Source): SnippetTextEdit | undefined {
  const at = placeholder === undefined ? -1 : newText.lastIndexOf(placeholder);
  if (placeholder === undefined || at < 0) return undefined;
  const [before, after] = [newText.slice(0, at), newText.slice(at + placeholder.length)].map(inSnippet);
  const value = `${before}\${1:${inSnippet(placeholder)}}${after}`;
  return { range: source.rangeOf(span), snippet: { kind: 'snippet', value } };
}
