import { eagerLoad, type TextDocument, URI, UriUtils } from 'langium';
import { DefaultDocumentUpdateHandler, DefaultLanguageServer, type LangiumSharedServices } from 'langium/lsp';
import type {
  InitializeParams,
  InitializeResult,
  TextDocumentChangeEvent,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import manifest from '../../../package.json' with { type: 'json' };
import { changeFolders } from './folders.ts';
import { isPlanName } from './plan-paths.ts';
import type { Session } from './session.ts';

/** Follows what is closed in the editor, and which folders the workspace has. */
export class PlanUpdateHandler extends DefaultDocumentUpdateHandler {
  private readonly services: LangiumSharedServices;
  private folders: readonly string[] = [];

  constructor(services: LangiumSharedServices) {
    super(services);
    this.services = services;
    const { Connection, LanguageServer } = services.lsp;
    let tellsFolders = false;
    LanguageServer.onInitialize(({ capabilities, workspaceFolders }) => {
      tellsFolders = capabilities.workspace?.workspaceFolders === true;
      this.folders = (workspaceFolders ?? []).map(({ uri }) => uri);
    });
    LanguageServer.onInitialized(() => {
      if (tellsFolders)
        Connection?.workspace.onDidChangeWorkspaceFolders((event) => this.foldersChanged(event));
    });
  }

  /** What was not saved is given up: a plan's file is read from the disk again, anything else is gone. */
  didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    void this.forgetUnsaved(URI.parse(document.uri));
  }

  private async forgetUnsaved(uri: URI): Promise<void> {
    const { FileSystemProvider, TextDocuments } = this.services.workspace;
    const remains = isPlanName(UriUtils.basename(uri)) && (await FileSystemProvider.exists(uri));
    // opened again meanwhile
    if (TextDocuments.get(uri)) return;
    if (remains) this.fireDocumentUpdate([uri], []);
    else this.fireDocumentUpdate([], [uri]);
  }

  private foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const [come, gone] = [added, removed].map((folders) => folders.map(({ uri }) => uri));
    const { folders, toRead, toForget } = changeFolders(this.folders, come ?? [], gone ?? []);
    this.folders = folders;
    // what stands in the editor stays known, wherever it lies
    const open = this.services.workspace.TextDocuments.keys()
      .map((uri) => URI.parse(uri))
      .filter((uri) => toForget.some((folder) => UriUtils.contains(folder, uri)));
    this.fireDocumentUpdate([...toRead, ...open], [...toForget]);
  }
}

/** Says which code actions there are and what it can do that Langium has no place for, and asks to be told when folders join the workspace or leave it. */
export class PlanLanguageServer extends DefaultLanguageServer {
  private readonly session: Session;
  private readonly codeActionKinds: readonly string[];

  constructor(services: LangiumSharedServices, session: Session, codeActionKinds: readonly string[]) {
    super(services);
    this.session = session;
    this.codeActionKinds = codeActionKinds;
  }

  /** All but the parsers: the first open file has its own made, and nobody here asks the one for completion, which takes as long. */
  protected override eagerLoadServices(): void {
    eagerLoad(this.services);
    for (const { parser: _, ...others } of this.services.ServiceRegistry.all) {
      for (const group of Object.values(others)) eagerLoad(group);
    }
  }

  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const { capabilities, ...more } = super.buildInitializeResult(params);
    const workspaceFolders = { supported: true, changeNotifications: true };
    const { pullsDiagnostics, resolvesEdits, formatsRanges } = this.session.client;
    const codeActionProvider = {
      codeActionKinds: [...this.codeActionKinds],
      ...(resolvesEdits && { resolveProvider: true }),
    };
    const diagnosticProvider = {
      identifier: 'planwright',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    };
    return {
      ...more,
      serverInfo: { name: 'planwright', version: manifest.version },
      capabilities: {
        ...capabilities,
        codeActionProvider,
        completionProvider: { ...capabilities.completionProvider, resolveProvider: true },
        ...(formatsRanges && { documentRangeFormattingProvider: { rangesSupport: true } }),
        selectionRangeProvider: true,
        ...(pullsDiagnostics && { diagnosticProvider }),
        workspace: { ...capabilities.workspace, workspaceFolders },
      },
    };
  }
}
