import { DocumentState } from 'langium';
import { createRequestHandler, type LangiumSharedServices } from 'langium/lsp';
import { type CodeAction, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { codeActions } from '../editor/code-actions.ts';
import { type ActionPlace, withEdit } from '../editor/later-edits.ts';
import type { PlanChecker } from '../workspace/checker.ts';
import { planOf } from '../workspace/langium-plans.ts';
import type { Session } from '../workspace/session.ts';

interface ActionParams {
  readonly textDocument: { readonly uri: string };
  readonly action: CodeAction;
  readonly place: ActionPlace;
}

/** Hands over the edits of an action that was offered without them. */
export function resolveActions(
  connection: Connection,
  shared: LangiumSharedServices,
  { session, checker }: { readonly session: Session; readonly checker: PlanChecker },
): void {
  const resolve = createRequestHandler(
    async (_, document, { action, place }: ActionParams) => {
      const { version, range, only } = place;
      if (version !== document.textDocument.version)
        throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
      const { language, client } = session;
      const plan = planOf(document);
      return withEdit(action, await codeActions(plan, range, only, checker, language, client.fillsEdits));
    },
    shared,
    DocumentState.Validated,
  );
  connection.onCodeActionResolve(async (action, token) => {
    const place: ActionPlace | undefined = action.data;
    if (!place) return action;
    return (await resolve({ textDocument: place, action, place }, token)) ?? action;
  });
}
