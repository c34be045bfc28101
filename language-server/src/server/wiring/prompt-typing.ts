import { type TextDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { editsAfter, editsBehind } from '../editor/on-type-formatting.ts';
import { type TypedLinesParams, typedLinesRequest } from '../protocol/typed-lines.ts';

/** Tidies what has just been typed without waiting until it is read: an editor takes no answer that comes behind the next key. */
export function formatPromptly(connection: Connection, { workspace, lsp }: LangiumSharedServices): void {
  const documentAt = (uri: string): TextDocument | undefined =>
    workspace.TextDocuments.get(URI.parse(uri).toString());
  connection.onRequest(typedLinesRequest, ({ textDocument, lines }: TypedLinesParams) => {
    const document = documentAt(textDocument.uri);
    return document ? editsBehind(document, lines) : [];
  });
  // Langium says who answers when the server is started, which is before it is initialized
  lsp.LanguageServer.onInitialize(() => {
    connection.onDocumentOnTypeFormatting(({ textDocument, ch, position }) => {
      const document = documentAt(textDocument.uri);
      return document ? editsAfter(ch, document, position) : [];
    });
  });
}
