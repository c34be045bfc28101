import type { CodeAction, Range } from 'vscode-languageserver-types';

/** What an action that is offered without its edits carries, and the client sends back to be given them. */
export interface ActionPlace {
  readonly uri: string;
  readonly version: number;
  /** What was asked for when it was offered, and its place among what was answered. */
  readonly range: Range;
  readonly only?: readonly string[];
  readonly index: number;
}

/** The actions as a client is shown them that asks for the edits of the one it takes: a list of all edits may be far longer than the text. */
export function withoutEdits(
  actions: readonly CodeAction[],
  asked: Omit<ActionPlace, 'index'>,
): CodeAction[] {
  return actions.map((action, index) => {
    const { edit, ...shown } = action;
    return edit ? { ...shown, data: { ...asked, index } satisfies ActionPlace } : action;
  });
}

/** An action with its edits, among those that are offered where it was; as it came where it is not among them. */
export function withEdit(action: CodeAction, offered: readonly CodeAction[]): CodeAction {
  const place = action.data as ActionPlace;
  const same = offered[place.index];
  return same?.edit && same.title === action.title ? { ...action, edit: same.edit } : action;
}
