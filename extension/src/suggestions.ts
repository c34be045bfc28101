import type { CompletionItem } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Makes Enter behind a keyword that was typed whole a new line: VS Code asks whether a suggestion changes what stands there. */
export const suggestionMiddleware: Middleware = {
  async provideCompletionItem(document, position, context, token, next) {
    const found = await next(document, position, context, token);
    for (const item of Array.isArray(found) ? found : (found?.items ?? [])) typeBlankApart(item);
    return found;
  },
};

/** The blank behind a keyword is typed once the keyword has been put in. */
function typeBlankApart(item: CompletionItem): void {
  if (item.command || item.insertText !== `${item.label} `) return;
  item.insertText = item.insertText.trimEnd();
  item.command = { title: '', command: 'type', arguments: [{ text: ' ' }] };
}
