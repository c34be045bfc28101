import { DocumentState } from 'langium';
import { createRequestHandler, type LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type { LaterDocumentation } from '../editor/completion/documentation.ts';
import { formattingEdits } from '../editor/document-formatting.ts';
import { selectionRangeAt } from '../editor/selection-ranges.ts';
import type { FolderReader } from '../workspace/folder-reader.ts';
import { planOf } from '../workspace/langium-plans.ts';
import { refreshLenses } from '../workspace/stale-lenses.ts';

/** The features for which Langium has no place. */
export function addHandlers(
  connection: Connection,
  shared: LangiumSharedServices,
  later: LaterDocumentation,
  reader: FolderReader,
): void {
  connection.onCompletionResolve((item) => later.resolve(item));
  connection.onSelectionRanges(
    createRequestHandler(
      (_, document, { positions }) =>
        positions.map((position) =>
          selectionRangeAt(planOf(document), document.textDocument.offsetAt(position)),
        ),
      shared,
      DocumentState.Parsed,
    ),
  );
  connection.onDocumentRangesFormatting(
    createRequestHandler(
      (_, { textDocument }, { ranges }) => formattingEdits(textDocument, ranges),
      shared,
      DocumentState.Parsed,
    ),
  );
  refreshLenses(connection, shared, reader);
}
