import type { InitializeParams } from 'vscode-languageserver';

/** What is done for a client that can do it, and otherwise for the others. */
export interface ClientAbilities {
  /** Shows pictures in Markdown. */
  readonly images: boolean;
  /** Asks what a suggestion means when it is looked at. */
  readonly resolvesDocumentation: boolean;
  /** Puts what all suggestions share into each of them. */
  readonly mergesData: boolean;
  /** Asks for the edits of a code action when one is taken. */
  readonly resolvesEdits: boolean;
  /** Takes snippets in edits, so that what is to be written over is selected. */
  readonly fillsEdits: boolean;
  /** Makes the changes that it is asked to make. */
  readonly appliesEdits: boolean;
  /** Asks its user before it makes changes that want that. */
  readonly confirmsEdits: boolean;
  /** Has several parts of a text formatted at once. */
  readonly formatsRanges: boolean;
  /** Asks for findings, so that it is not sent those of what is open. */
  readonly pullsDiagnostics: boolean;
  /** Can be told to ask for them again. */
  readonly refreshesDiagnostics: boolean;
}

/** One that has said nothing yet. */
export const noAbilities: ClientAbilities = {
  images: false,
  resolvesDocumentation: false,
  mergesData: false,
  resolvesEdits: false,
  fillsEdits: false,
  appliesEdits: false,
  confirmsEdits: false,
  formatsRanges: false,
  pullsDiagnostics: false,
  refreshesDiagnostics: false,
};

/** What a client says that it can do when it starts the server. */
export function abilitiesOf(params: InitializeParams): ClientAbilities {
  const { textDocument, workspace } = params.capabilities;
  const { codeAction, completion, diagnostic, rangeFormatting } = textDocument ?? {};
  const { completionItem, completionList } = completion ?? {};
  const { snippetEditSupport, documentChanges, changeAnnotationSupport } = workspace?.workspaceEdit ?? {};
  return {
    images: showsImages(params),
    resolvesDocumentation: completionItem?.resolveSupport?.properties.includes('documentation') ?? false,
    mergesData:
      completionList?.applyKindSupport === true && (completionList.itemDefaults?.includes('data') ?? false),
    resolvesEdits:
      codeAction?.dataSupport === true && (codeAction.resolveSupport?.properties.includes('edit') ?? false),
    fillsEdits: snippetEditSupport === true && documentChanges === true,
    appliesEdits: workspace?.applyEdit === true,
    confirmsEdits: changeAnnotationSupport !== undefined && documentChanges === true,
    formatsRanges: rangeFormatting?.rangesSupport === true,
    // who can be told of findings in both ways is told in one
    pullsDiagnostics: diagnostic !== undefined && params.initializationOptions?.diagnostics !== 'push',
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
  };
}

/** Whether a client shows pictures in hovers: VS Code and its kin, which read Markdown by marked, unlike a terminal. */
function showsImages({ capabilities, clientInfo }: InitializeParams): boolean {
  const { general, textDocument } = capabilities;
  const readsMarkdown = textDocument?.hover?.contentFormat?.includes('markdown') ?? true;
  return readsMarkdown && general?.markdown?.parser === 'marked' && clientInfo?.name !== 'coc.nvim';
}
