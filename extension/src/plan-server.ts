import { type Disposable, type Event, EventEmitter, Uri } from 'vscode';
import { type BaseLanguageClient, State, WorkDoneProgress } from 'vscode-languageclient';
import {
  type HeldChecks,
  heldChecksNotification,
} from '../../language-server/src/server/protocol/held-checks.ts';
import {
  changedNotification,
  type Overview,
  overviewRequest,
  type PlanParams,
  type Preview,
  type PreviewView,
  previewRequest,
} from '../../language-server/src/server/protocol/preview.ts';
import type { WorkInHand } from './progress/long-work.ts';

/** How long a server may take until it answers at all, in milliseconds; one that is later is taken for one that stopped. */
const patience = 20_000;

/** What the language server says of plans, whichever client talks to it at the moment. */
export interface PlanServer extends Disposable {
  /** A plan has been checked, or is gone: what was asked about it may be answered otherwise. */
  readonly onDidChange: Event<Uri>;
  /** It runs, for the first time or again. */
  readonly onDidStart: Event<void>;
  /** It has stopped, failed to start, or is being started: nothing can be asked for the moment. */
  readonly onDidStop: Event<void>;
  /** So many plans are not checked, as somebody has stopped that; none once they are after all. */
  readonly onDidHold: Event<number>;
  /** Whether it won't run again by itself. */
  isStopped(): boolean;
  /** Null where the server doesn't know the plan; undefined where it doesn't run. @param view what is looked at, where not all is wanted */
  preview(uri: Uri, view?: PreviewView): Promise<Preview | null | undefined>;
  /** Of one plan, or of all; undefined where the server doesn't run. */
  overview(uri?: Uri): Promise<Overview | undefined>;
  /** Any other request; undefined where the server doesn't run or fails, or the answer is no longer wanted. */
  ask<Answer>(request: string, params: object, inHand?: WorkInHand): Promise<Answer | undefined>;
}

export interface FollowingServer extends PlanServer {
  /** Talks through this client from now on; it need not run yet. */
  follow(client: BaseLanguageClient): void;
}

/** @param wake has the server started where it isn't yet */
export function planServer(wake: () => Promise<void>): FollowingServer {
  const changed = new EventEmitter<Uri>();
  const started = new EventEmitter<void>();
  const stopped = new EventEmitter<void>();
  const held = new EventEmitter<number>();
  let client: BaseLanguageClient | undefined;
  let isLate = false;
  let late: ReturnType<typeof setTimeout> | undefined;

  function stateChanged(state: State): void {
    isLate = false;
    clearTimeout(late);
    if (state === State.Running) {
      started.fire();
      return;
    }
    stopped.fire();
    held.fire(0); // another one begins anew
    if (state !== State.Starting) return;
    late = setTimeout(() => {
      isLate = true;
      stopped.fire();
    }, patience);
  }

  async function ask<Answer>(
    method: string,
    params: object,
    inHand?: WorkInHand,
  ): Promise<Answer | undefined> {
    await wake();
    // one that is starting, stopping or has failed answers nothing; it is asked again when it says that a plan changed
    if (!client?.isRunning()) return undefined;
    if (!inHand) return client.sendRequest<Answer>(method, params).catch(() => undefined);
    const workDoneToken = crypto.randomUUID();
    const counting = client.onProgress(WorkDoneProgress.type, workDoneToken, (told) => {
      if (told.kind === 'report') inHand.report(told.message ?? '', told.percentage ?? 0);
    });
    return client
      .sendRequest<Answer>(method, { ...params, workDoneToken }, inHand.token)
      .catch(() => undefined)
      .finally(() => counting.dispose());
  }

  return {
    onDidChange: changed.event,
    onDidStart: started.event,
    onDidStop: stopped.event,
    onDidHold: held.event,
    isStopped: () => isLate || client?.state === State.Stopped || client?.state === State.StartFailed,
    ask,
    preview: (uri, view) => ask(previewRequest, { uri: uri.toString(), ...(view && { view }) }),
    overview: (uri) => ask(overviewRequest, uri ? { uri: uri.toString() } : {}),
    follow(next) {
      client = next;
      next.onNotification(changedNotification, ({ uri }: PlanParams) => changed.fire(Uri.parse(uri)));
      next.onNotification(heldChecksNotification, ({ count }: HeldChecks) => held.fire(count));
      next.onDidChangeState(({ newState }) => client === next && stateChanged(newState));
    },
    dispose() {
      clearTimeout(late);
      changed.dispose();
      started.dispose();
      stopped.dispose();
      held.dispose();
    },
  };
}
