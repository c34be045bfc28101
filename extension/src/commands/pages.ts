import { commands, Disposable, Uri, workspace } from 'vscode';

/** Pages that are on no disk: what the commands have to show. */
export interface Pages extends Disposable {
  /** Shows a page of Markdown as a page. */
  show(title: string, markdown: string): Promise<void>;
  /** Keeps a text that can be looked at as a file of this name. */
  keep(name: string, text: string): KeptText;
}

/** A text that can be looked at until it is disposed. */
export interface KeptText {
  readonly uri: Uri;
  dispose(): void;
}

const scheme = 'planwright-page';

export function pages(): Pages {
  const texts = new Map<string, string>();
  const kept = new Set<string>();
  let number = 0;
  const add = (name: string, text: string): Uri => {
    const uri = Uri.from({ scheme, path: `/${++number}/${name.replace(/[\\/?#]+/gu, ' ').trim()}` });
    texts.set(uri.toString(), text);
    return uri;
  };
  const listening = Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (!kept.has(uri.toString())) texts.delete(uri.toString());
    }),
  );
  return {
    async show(title, markdown) {
      await commands.executeCommand('markdown.showPreview', add(`${title}.md`, markdown));
    },
    keep(name, text) {
      const uri = add(name, text);
      kept.add(uri.toString());
      return {
        uri,
        dispose() {
          kept.delete(uri.toString());
          texts.delete(uri.toString());
        },
      };
    },
    dispose: () => listening.dispose(),
  };
}
