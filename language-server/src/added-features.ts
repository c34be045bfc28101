import { DocumentState, type Module } from 'langium';
import {
  createRequestHandler,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { codeLenses } from './editor/code-lenses.ts';
import { documentLinks } from './editor/document-links.ts';
import { implementationsAt } from './editor/implementations.ts';
import { inlayHints } from './editor/inlay-hints.ts';
import { above, below, hierarchyAt } from './editor/plan-hierarchy.ts';
import { selectionRangeAt } from './editor/selection-ranges.ts';
import { columnHelpAt, signatureTriggerCharacters } from './editor/signature-help.ts';
import { planOf } from './workspace/langium-plans.ts';
import type { PlanIndex } from './workspace/plan-index.ts';
import type { Session } from './workspace/session.ts';
import { refreshLenses } from './workspace/stale-lenses.ts';

/** The features for which Langium has a place and nothing of its own in it. */
export function addedFeatures(
  session: Session,
  plans: PlanIndex,
): Module<LangiumServices, PartialLangiumServices> {
  return {
    lsp: {
      InlayHintProvider: () => ({
        getInlayHints: (document, { range }) => {
          const { textDocument } = document;
          const within = { start: textDocument.offsetAt(range.start), end: textDocument.offsetAt(range.end) };
          return inlayHints(planOf(document), within, session.language);
        },
      }),
      CodeLensProvider: () => ({
        provideCodeLens: (document) =>
          codeLenses(planOf(document), plans, session.language, session.commands),
      }),
      DocumentLinkProvider: () => ({
        getDocumentLinks: (document) => documentLinks(planOf(document), plans, session.language),
      }),
      ImplementationProvider: () => ({
        getImplementation: (document, { position }) =>
          implementationsAt(planOf(document), document.textDocument.offsetAt(position), plans),
      }),
      TypeHierarchyProvider: () => ({
        prepareTypeHierarchy: (document, { position }) => {
          const offset = document.textDocument.offsetAt(position);
          return hierarchyAt(planOf(document), offset, plans, session.language);
        },
        supertypes: ({ item }) => above(item, plans, session.language),
        subtypes: ({ item }) => below(item, plans, session.language),
      }),
      SignatureHelp: () => ({
        signatureHelpOptions: { triggerCharacters: [...signatureTriggerCharacters] },
        provideSignatureHelp: (document, { position }) =>
          columnHelpAt(planOf(document), document.textDocument.offsetAt(position), session.language),
      }),
    },
  };
}

/** The features for which Langium has no place. */
export function addHandlers(connection: Connection, shared: LangiumSharedServices): void {
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
  refreshLenses(connection, shared);
}
