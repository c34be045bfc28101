import { Cancellation, DefaultWorkspaceLock, delayNextTick, OperationCancelled } from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** So many milliseconds a keystroke or another request may have to wait for what has been asked. */
const turnLength = 8;

/** Knows when somebody wants to change something, for whom Langium lets all wait that have been asked before. */
export class PlanWorkspaceLock extends DefaultWorkspaceLock {
  private waiting = 0;

  get isAwaited(): boolean {
    return this.waiting > 0;
  }

  override write(action: Parameters<DefaultWorkspaceLock['write']>[0]): Promise<void> {
    this.waiting++;
    return super.write((token) => {
      this.waiting--;
      return action(token);
    });
  }
}

/**
 * Answers a request that may have to read thousands of plans, with turns for others between: each step is a plan. Gives up
 * where nobody wants the answer any more, and where a plan changes, for it would be about what stands there no more.
 * @throws what says so to Langium and the client
 */
export async function inTurns<Answer>(
  steps: Generator<unknown, Answer>,
  lock: PlanWorkspaceLock,
  token: Cancellation.CancellationToken = Cancellation.CancellationToken.None,
): Promise<Answer> {
  for (;;) {
    const end = performance.now() + turnLength;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    await delayNextTick();
    if (token.isCancellationRequested) throw OperationCancelled;
    if (lock.isAwaited) throw new ResponseError(LSPErrorCodes.ContentModified, 'a plan has changed');
  }
}
