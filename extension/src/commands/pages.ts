import { commands, Disposable, Uri, workspace } from 'vscode';

/** Pages that are on no disk: what the commands have to show. */
export interface Pages extends Disposable {
  /** Shows a page of Markdown as a page. */
  show(title: string, markdown: string): Promise<void>;
}

const scheme = 'planwright-page';

export function pages(): Pages {
  const texts = new Map<string, string>();
  let number = 0;
  const listening = Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
    workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
  );
  return {
    async show(title, markdown) {
      const name = title.replace(/[\\/?#]+/gu, ' ').trim();
      const uri = Uri.from({ scheme, path: `/${++number}/${name}.md` });
      texts.set(uri.toString(), markdown);
      await commands.executeCommand('markdown.showPreview', uri);
    },
    dispose: () => listening.dispose(),
  };
}
