import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  languages,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { planDocuments } from '../documents/plan-documents.ts';

/** Which plans the views are about. */
export interface Scope extends Disposable {
  /** The plan that was in front last, as long as it is open. */
  current(): Uri | undefined;
  /** What the views list: that plan, unless all are wanted or none is open. */
  listed(): Uri | undefined;
  readonly onDidChange: Event<void>;
}

/** @param previewed whose preview has come to the front */
export function planScope(previewed: Event<Uri>): Scope {
  const changed = new EventEmitter<void>();
  let areAllWanted = false;
  let current: Uri | undefined;

  /** A version of a plan in a comparison is none that anything is known of: the views stay with the plan. */
  function follow(document: TextDocument | undefined): void {
    if (document && languages.match(planDocuments(), document) > 0) followPlan(document.uri);
  }
  function followPlan(uri: Uri): void {
    if (uri.toString() === current?.toString()) return;
    current = uri;
    changed.fire();
  }
  function wantAll(wanted: boolean): void {
    areAllWanted = wanted;
    void commands.executeCommand('setContext', 'planwright.allPlans', wanted);
    changed.fire();
  }

  follow(window.activeTextEditor?.document);
  const listening = Disposable.from(
    changed,
    previewed(followPlan),
    window.onDidChangeActiveTextEditor((editor) => follow(editor?.document)),
    workspace.onDidOpenTextDocument(() => follow(window.activeTextEditor?.document)),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() !== current?.toString()) return;
      current = undefined;
      changed.fire();
    }),
    commands.registerCommand('planwright.showAllPlans', () => wantAll(true)),
    commands.registerCommand('planwright.showThisPlan', () => wantAll(false)),
  );
  return {
    current: () => current,
    listed: () => (areAllWanted ? undefined : current),
    onDidChange: changed.event,
    dispose: () => listening.dispose(),
  };
}
